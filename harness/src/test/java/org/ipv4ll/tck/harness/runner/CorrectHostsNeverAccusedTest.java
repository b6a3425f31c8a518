// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.ipv4ll.tck.harness.judge.CorrectHosts;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.judge.ServiceHosts;
import org.ipv4ll.tck.harness.judge.UnusualHosts;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No check of the catalogue accuses a host that is right by the text, wherever its record ends. */
class CorrectHostsNeverAccusedTest {

  /** Longer than anybody waits for anything. */
  private static final long END = 4_200_000;

  static Stream<Named<Records>> hosts() {
    return Stream.of(CorrectHosts.all(), UnusualHosts.all(), ServiceHosts.all())
        .flatMap(all -> all.entrySet().stream())
        .map(host -> Named.of(host.getKey(), host.getValue()));
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void isAccusedOfNothing(Records host) {
    var accused =
        CatalogueChecks.prefixes(host.closed(END)).stream()
            .flatMap(CatalogueChecks::judge)
            .filter(CatalogueChecks.Said::isAccusation);
    assertThat(accused).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void isAskedToWaitForWhatIsStillToComeOnly(Records host) {
    var late =
        CatalogueChecks.prefixes(host.closed(END)).stream()
            .flatMap(CatalogueChecks::judge)
            .filter(
                said ->
                    said.outcome() instanceof Outcome.Pending p
                        && (!said.record().open() || !p.until().isAfter(said.record().end())));
    assertThat(late).isEmpty();
  }
}
