// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What must hold for arp-packets.yaml. */
final class ArpKindRules {

  private ArpKindRules() {}

  /** What is wrong with the table: cells without a case and a reason, cases that do not exist. */
  static List<String> covered(List<ArpKind> kinds, Set<String> known) {
    var found = new ArrayList<String>();
    for (var kind : kinds) {
      kind.covers()
          .forEach(
              (state, cover) -> {
                if (cover.isEmpty()) {
                  found.add(kind + ", " + state + ": no case, no reason");
                }
                cover.cases().stream()
                    .filter(id -> !known.contains(id))
                    .forEach(id -> found.add(kind + ", " + state + ": no case is called " + id));
              });
    }
    return found;
  }

  /** One sentence for each case that no cell names. */
  static List<String> unnamed(List<ArpKind> kinds, List<String> cases) {
    var named =
        kinds.stream()
            .flatMap(kind -> kind.covers().values().stream())
            .flatMap(cover -> cover.cases().stream())
            .toList();
    return Violations.where(cases, id -> !named.contains(id), id -> id, "is in no cell");
  }
}
