// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A kind of value that a field of an ARP packet, or of the frame around it, can have.
 *
 * @param conflict whether the packet is a conflict, or none
 * @param probing the cases of each state of a host, or a text that says why there is none
 */
record ArpKind(
    String field,
    String kind,
    boolean conflict,
    JsonNode probing,
    JsonNode announcing,
    JsonNode inUse,
    JsonNode limited,
    JsonNode lost) {

  /** What covers the kind, by the state of the host. */
  Map<String, JsonNode> cells() {
    var cells = new LinkedHashMap<String, JsonNode>();
    cells.put("probing", probing);
    cells.put("announcing", announcing);
    cells.put("in use", inUse);
    cells.put("rate-limited", limited);
    cells.put("after a loss", lost);
    return cells;
  }

  /** The cases that a cell names; none where it has a reason. */
  static List<String> cases(JsonNode cell) {
    var cases = new ArrayList<String>();
    if (cell != null && cell.isArray()) {
      cell.forEach(id -> cases.add(id.asText()));
    }
    return cases;
  }

  /** Why a cell has no case; empty where it has one. */
  static String reason(JsonNode cell) {
    return cell != null && cell.isTextual() ? cell.asText().strip() : "";
  }

  /** What is wrong with the table: cells without a case and a reason, cases that do not exist. */
  static List<String> violations(List<ArpKind> kinds, Set<String> known) {
    var found = new ArrayList<String>();
    for (var kind : kinds) {
      kind.cells()
          .forEach(
              (state, cell) -> {
                if (cases(cell).isEmpty() && reason(cell).isEmpty()) {
                  found.add(kind + ", " + state + ": no case, no reason");
                }
                cases(cell).stream()
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
            .flatMap(kind -> kind.cells().values().stream())
            .flatMap(cell -> cases(cell).stream())
            .toList();
    return Violations.where(cases, id -> !named.contains(id), id -> id, "is in no cell");
  }

  @Override
  public String toString() {
    return (conflict ? "conflict, " : "no conflict, ") + field + " " + kind;
  }
}
