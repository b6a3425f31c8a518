// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ids are permanent, and nobody has to count them. */
class RetiredIdsTest {

  private static final Registry REGISTRY = Registry.shipped();
  private static final RetiredIds RETIRED = RetiredIds.shipped();

  @Test
  void noRetiredIdIsInUse() {
    var all =
        Stream.of(
                Shipped.cases().stream().map(Case::id),
                REGISTRY.requirements().stream().map(Requirement::id),
                REGISTRY.behaviours().stream().map(Behaviour::id),
                REGISTRY.faults().stream().map(Fault::id),
                REGISTRY.variants().stream().map(Variant::id))
            .flatMap(ids -> ids)
            .toList();
    assertThat(RETIRED.reused(all)).isEmpty();
  }

  @Test
  void noNumberIsMissing() {
    assertThat(RETIRED.gaps(REGISTRY.requirements().stream().map(Requirement::id).toList()))
        .isEmpty();
    assertThat(RETIRED.gaps(REGISTRY.behaviours().stream().map(Behaviour::id).toList())).isEmpty();
  }

  @Test
  void whatVanishesOrComesBackIsSeen() {
    var retired = new RetiredIds(Set.of("PRB-02"));
    assertThat(retired.gaps(List.of("PRB-01", "PRB-03", "ANN-01"))).isEmpty();
    assertThat(retired.gaps(List.of("PRB-01", "PRB-04", "ANN-01")))
        .containsExactly("PRB-03: is not in use any more; give its reason in retired.txt");
    assertThat(retired.vanished(List.of("one", "two"), List.of("two"))).hasSize(1);
    assertThat(retired.reused(List.of("PRB-02", "PRB-03")))
        .containsExactly("PRB-02: is retired and not to be given again");
  }
}
