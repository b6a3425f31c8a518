// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.util.ArrayList;
import java.util.List;

/** docs/generated/arp-packets.md: which kind of ARP packet a host meets in which case. */
final class ArpPacketsPage {

  private final List<String> reasons = new ArrayList<>();

  private ArpPacketsPage() {}

  static Page of(List<ArpKind> kinds) {
    return new ArpPacketsPage().page(kinds);
  }

  private Page page(List<ArpKind> kinds) {
    var lines =
        new ArrayList<>(
            List.of(
                "# ARP packets",
                "",
                Page.NOTE,
                "",
                "Each field of an ARP packet, and of the frame around it, with each kind of value that it",
                "can have, and the [cases](cases.md) in which a host meets it, by its state: while it probes,",
                "between its announcements, afterwards, under the rate limit, and while it probes for another",
                "address after a loss. A number stands for the [reason](#reasons) why there is no case.",
                "",
                "## Packets that are a conflict",
                ""));
    lines.addAll(table(kinds, true));
    lines.addAll(List.of("", "## Packets that are none", ""));
    lines.addAll(table(kinds, false));
    lines.addAll(List.of("", "## Reasons", ""));
    for (int i = 0; i < reasons.size(); i++) {
      lines.add("%d. %s.".formatted(i + 1, reasons.get(i)));
    }
    return new Page("arp-packets.md", List.copyOf(lines));
  }

  private List<String> table(List<ArpKind> kinds, boolean conflict) {
    var table =
        new Table(
            "field", "value", "probing", "announcing", "in use", "rate-limited", "after a loss");
    kinds.stream().filter(kind -> kind.conflict() == conflict).forEach(kind -> row(table, kind));
    return table.lines();
  }

  private void row(Table table, ArpKind kind) {
    var cells = new ArrayList<>(List.of(kind.field(), kind.kind()));
    kind.covers().values().forEach(cover -> cells.add(text(cover)));
    table.row(cells.toArray(String[]::new));
  }

  private String text(ArpKind.Cover cover) {
    var reason = cover.reason();
    if (reason.isEmpty()) {
      return Table.names(cover.cases());
    }
    if (!reasons.contains(reason)) {
      reasons.add(reason);
    }
    return "(" + (reasons.indexOf(reason) + 1) + ")";
  }
}
