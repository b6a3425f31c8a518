// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.ipv4ll.tck.features.Behaviour;
import org.ipv4ll.tck.features.Catalogue;
import org.ipv4ll.tck.features.Fault;
import org.ipv4ll.tck.features.Forerunner;
import org.ipv4ll.tck.features.Requirement;
import org.ipv4ll.tck.features.Variant;
import org.ipv4ll.tck.harness.cli.catalogue.RegistryExplanations;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever id the kit prints can be explained. */
class ExplainCommandTest {

  private static String explained(String id) {
    var said = Said.of("explain", id);
    assertThat(said.status()).as(said.err()).isZero();
    return said.out();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rate-limit | When 11 candidates in turn are denied by replies and probes",
        "rate-limit | rate-limit-interval (MUST, RFC3927-2.2.1-22, lines 650-652, 1414)",
        "rate-limit | RAT-03 Number of conflicts at which the limit sets in",
        "rate-limit | rate-limit (check, MUST)",
        "first-conflict-choice | first-conflict-choice (MAY)",
        "candidate-target-hardware-zero | Kinds of ARP packets: conflict, Target hardware address",
        "replug-probes | @needs=carrier The link can be taken away and given back",
        "RFC3927-2.5-09 | Faults that break it: M-PRB-14; ",
        "RFC3927-2.5-09 | lines 721-732",
        "RFC826-01 | Text: RFC 826, lines ",
        "M-DEF-07 | Met in: older PyTCP",
        "M-DEF-07 | RFC3927-2.5-14 \"MUST immediately cease using",
        "M-APP-01 | No host: needs an application above the host",
        "V-04 | Why it conforms: RFC 5227 asks for it",
        "CNF-08 | Expected: The contested address is not announced",
        "CNF-08 | Covered by: docker-net-dhcp",
        "PRB-01 | Forerunners: bct:I.1",
        "bct:I.1 | Passes when: An ARP probe for a link-local address appears",
        "probe-count | Restated by: RFC3927-9-03",
        "@needs=carrier | Cases: replug-probes; "
      })
  void everyKindOfIdIsKnown(String id, String text) {
    assertThat(explained(id)).startsWith(id + " (").contains(text);
  }

  @Test
  void everyRowOfTheRegistryIsExplained() {
    var catalogue = Catalogue.shipped();
    var registry = catalogue.registry();
    var explanations = new RegistryExplanations(catalogue);
    assertThat(
            Stream.of(
                    registry.requirements().stream().map(Requirement::id),
                    registry.behaviours().stream().map(Behaviour::id),
                    registry.faults().stream().map(Fault::id),
                    registry.variants().stream().map(Variant::id),
                    registry.forerunners().stream().map(Forerunner::key))
                .flatMap(ids -> ids))
        .allSatisfy(id -> assertThat(explanations.of(id)).as(id).isPresent());
  }

  @Test
  void aMisspeltIdIsGuessed() {
    var said = Said.of("explain", "probe-cuont");
    assertThat(said.status()).isEqualTo(ExitCode.USAGE);
    assertThat(said.err()).contains("unknown id 'probe-cuont'; did you mean probe-count?");
  }
}
