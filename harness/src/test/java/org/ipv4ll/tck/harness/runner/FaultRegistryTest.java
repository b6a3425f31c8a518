// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.Deviations;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.features.Catalogue;
import org.ipv4ll.tck.features.Fault;
import org.ipv4ll.tck.features.Variant;
import org.junit.jupiter.api.Test;

/** The registry and the engine know the same faults and variants. */
class FaultRegistryTest {

  private static final Catalogue CATALOGUE = Catalogue.shipped();

  @Test
  void everyRowHasAHostOrAReasonWhyThereIsNone() {
    var rows =
        Stream.concat(
            CATALOGUE.registry().faults().stream().map(Fault::id),
            CATALOGUE.registry().variants().stream().map(Variant::id));
    var hosts =
        Stream.concat(
            Deviations.all().stream().map(Deviation::id),
            Deviations.notExpressible().keySet().stream());
    assertThat(rows).containsExactlyInAnyOrderElementsOf(hosts.toList());
  }

  @Test
  void theKindIsTheSame() {
    assertThat(Deviations.all())
        .allSatisfy(
            deviation ->
                assertThat(deviation.kind().name())
                    .as(deviation.id())
                    .isEqualTo(
                        CATALOGUE
                            .fault(deviation.id())
                            .map(fault -> fault.kind().name())
                            .orElse(Deviation.Kind.VARIANT.name())));
  }
}
