// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.results;

import static org.ipv4ll.tck.reports.MarkdownText.escaped;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.results.KeptRun.Kind;

/** What the kernel does under the hosts, told once. */
final class KernelPage {

  static final String FILE = "linux-kernel.md";
  static final String NAME = "linux-kernel";

  /** A defect of the kernel under one of the hosts. */
  private record Seen(KeptRun kept, Defect defect) {}

  private final List<KeptRun> runs;
  private final List<Note> notes;
  private final KeptCaptures captures;

  KernelPage(List<KeptRun> runs, List<Note> notes, KeptCaptures captures) {
    this.runs = runs;
    this.notes = notes;
    this.captures = captures;
  }

  /** All that is seen, by its name; under each host in turn. */
  private List<List<Seen>> defects() {
    var all = new LinkedHashMap<String, List<Seen>>();
    for (var kept : runs) {
      for (var defect : kept.kernels()) {
        all.computeIfAbsent(Cause.anchor(defect), name -> new ArrayList<>())
            .add(new Seen(kept, defect));
      }
    }
    return List.copyOf(all.values());
  }

  long count(Kind kind) {
    return defects().stream().filter(seen -> kind(seen) == kind).count();
  }

  /** What is gravest under any host. */
  private static Kind kind(List<Seen> seen) {
    return seen.stream()
        .map(each -> each.kept.kind(each.defect))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  String kernels() {
    return runs.stream()
        .map(kept -> kept.run().course().environment().kernel())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  String text() throws IOException {
    var page = new StringJoiner("\n\n", "", "\n");
    page.add("<!-- Generated, do not edit. -->");
    page.add("# The Linux kernel under the hosts");
    page.add(
        "ARP and IP of these hosts are the kernel's (Linux %s), whatever daemon chooses the address."
            .formatted(escaped(kernels(), 100)));
    add(page, "## Defects", Kind.MUST);
    add(page, "## What is only recommended", Kind.SHOULD);
    add(page, "## Remarks where the text leaves it open", Kind.REMARK);
    return page.toString();
  }

  private void add(StringJoiner page, String heading, Kind kind) throws IOException {
    var all = defects().stream().filter(seen -> kind(seen) == kind).toList();
    page.add(heading);
    if (all.isEmpty()) {
      page.add("None.");
    }
    for (var seen : all) {
      page.add(part(seen, kind));
    }
  }

  private String part(List<Seen> seen, Kind kind) throws IOException {
    var best =
        seen.stream()
            .filter(each -> each.kept.kind(each.defect) == kind)
            .min(Comparator.comparing(each -> frames(each)))
            .orElseThrow();
    var cause = Cause.of(NAME, List.of(best.defect), notes).get(0);
    var under =
        seen.stream()
            .map(
                each ->
                    "[%s](%s)".formatted(escaped(each.kept.target().name(), 100), each.kept.page()))
            .collect(Collectors.joining(", "));
    return new DefectPart(best.kept, captures).text(cause)
        + "\nSeen under: "
        + under
        + "; the frames are of "
        + escaped(best.kept.target().name(), 100)
        + ".";
  }

  private static int frames(Seen seen) {
    return seen.kept
        .run()
        .find(seen.defect.show().caseId())
        .map(c -> c.traffic().frames().size())
        .orElse(Integer.MAX_VALUE);
  }
}
