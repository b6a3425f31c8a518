// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every kind of ARP packet has a case in every state, or a reason why it has none. */
class ArpPacketsTest {

  private static final List<ArpKind> KINDS = Registry.arpPackets();
  private static final List<Case> CASES = Catalogue.shipped().cases();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @Test
  void noCellIsEmpty() {
    var known = CASES.stream().flatMap(c -> c.ids().stream()).collect(Collectors.toSet());
    assertThat(ArpKind.violations(KINDS, known)).isEmpty();
  }

  @Test
  void everyCaseOfTheFeatureIsInTheTable() {
    var own =
        CASES.stream()
            .filter(c -> c.feature().equals("arp-packets.feature"))
            .flatMap(c -> c.ids().stream())
            .filter(id -> !id.equals("rate-limit-by-every-kind"))
            .toList();
    assertThat(ArpKind.unnamed(KINDS, own)).isEmpty();
  }

  @Test
  void anEmptyCellAndAnUnknownCaseAreSeen() {
    var cell = NODES.arrayNode().add("conflict-reply");
    var reason = NODES.textNode("Nobody sends it");
    var kind = kind(cell, NODES.arrayNode(), reason, NODES.textNode(" "), null);
    assertThat(ArpKind.violations(List.of(kind), Set.of("conflict-reply")))
        .containsExactly(
            "conflict, Operation reply, announcing: no case, no reason",
            "conflict, Operation reply, rate-limited: no case, no reason",
            "conflict, Operation reply, after a loss: no case, no reason");
    assertThat(ArpKind.violations(List.of(kind(cell, reason, reason, reason, reason)), Set.of()))
        .containsExactly("conflict, Operation reply, probing: no case is called conflict-reply");
    assertThat(ArpKind.unnamed(List.of(kind), List.of("conflict-reply", "conflict-probe")))
        .containsExactly("conflict-probe: is in no cell");
  }

  private static ArpKind kind(
      JsonNode probing, JsonNode announcing, JsonNode inUse, JsonNode limited, JsonNode lost) {
    return new ArpKind("Operation", "reply", true, probing, announcing, inUse, limited, lost);
  }
}
