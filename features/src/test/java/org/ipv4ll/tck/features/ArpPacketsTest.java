// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipv4ll.tck.features.ArpKind.Cover;
import org.junit.jupiter.api.Test;

/** Every kind of ARP packet has a case in every state, or a reason why it has none. */
class ArpPacketsTest {

  private static final List<ArpKind> KINDS = Registry.shipped().arpKinds();
  private static final List<Case> CASES = Shipped.cases();

  @Test
  void noCellIsEmpty() {
    var known = CASES.stream().flatMap(c -> c.ids().stream()).collect(Collectors.toSet());
    assertThat(ArpKindRules.covered(KINDS, known)).isEmpty();
  }

  @Test
  void everyCaseOfTheFeatureIsInTheTable() {
    var own =
        CASES.stream()
            .filter(c -> c.source().file().equals("arp-packets.feature"))
            .flatMap(c -> c.ids().stream())
            .filter(id -> !id.equals("rate-limit-by-every-kind"))
            .toList();
    assertThat(ArpKindRules.unnamed(KINDS, own)).isEmpty();
  }

  @Test
  void anEmptyCellAndAnUnknownCaseAreSeen() {
    var cell = Cover.by(List.of("conflict-reply"));
    var reason = Cover.because("Nobody sends it");
    var none = Cover.because("");
    var kind = kind(cell, none, reason, none, none);
    assertThat(ArpKindRules.covered(List.of(kind), Set.of("conflict-reply")))
        .containsExactly(
            "conflict, Operation reply, announcing: no case, no reason",
            "conflict, Operation reply, rate-limited: no case, no reason",
            "conflict, Operation reply, after a loss: no case, no reason");
    assertThat(ArpKindRules.covered(List.of(kind(cell, reason, reason, reason, reason)), Set.of()))
        .containsExactly("conflict, Operation reply, probing: no case is called conflict-reply");
    assertThat(ArpKindRules.unnamed(List.of(kind), List.of("conflict-reply", "conflict-probe")))
        .containsExactly("conflict-probe: is in no cell");
  }

  private static ArpKind kind(
      Cover probing, Cover announcing, Cover inUse, Cover limited, Cover lost) {
    return new ArpKind("Operation", "reply", true, probing, announcing, inUse, limited, lost);
  }
}
