// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.results;

import static org.ipv4ll.tck.reports.MarkdownText.escaped;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.ipv4ll.tck.reports.model.Verdict;
import org.ipv4ll.tck.reports.results.KeptRun.Kind;

/** The first page: one line for each implementation. */
final class IndexPage {

  static final String FILE = "README.md";

  private static final String HEAD =
      """
      <!-- Generated, do not edit. To make the pages anew:
           sudo ./ipv4ll-tck matrix --targets %s --pages docs/results -->

      # Results

      What implementations do that RFC 3927 does not allow, as this kit saw it. Each page has the frames
      that show it, the capture that they are from, and the command that repeats it. A defect is what one
      check found of one requirement; defects of one cause are told together and count once. What the
      kernel does under the daemons is [told once](%s). [Requirement by implementation](%s).
      """;

  private final List<KeptRun> runs;
  private final List<Note> notes;
  private final KernelPage kernel;

  IndexPage(List<KeptRun> runs, List<Note> notes, KernelPage kernel) {
    this.runs = runs;
    this.notes = notes;
    this.kernel = kernel;
  }

  String text() {
    var page = new StringJoiner("\n\n", "", "\n");
    var targets = runs.stream().map(KeptRun::slug).collect(Collectors.joining(","));
    page.add(HEAD.formatted(targets, KernelPage.FILE, RequirementsPage.FILE).stripTrailing());
    var shipped = runs.stream().filter(kept -> !isChosen(kept)).toList();
    for (var role : shipped.stream().map(KeptRun::role).distinct().toList()) {
      page.add("## " + heading(role));
      page.add(table(shipped.stream().filter(kept -> kept.role().equals(role)).toList(), role));
    }
    var chosen = runs.stream().filter(IndexPage::isChosen).toList();
    if (!chosen.isEmpty()) {
      page.add("## Configurations that an operator has chosen");
      page.add(
          "The software does not do this by default, or is no such server at all. What is not kept"
              + " then is no defect of the software.");
      page.add(configurations(chosen));
    }
    return page.toString();
  }

  static String heading(String role) {
    return switch (role) {
      case "host" -> "Hosts";
      case "dns-server" -> "Name servers";
      case "dns-client" -> "DNS clients";
      case "dhcp-server" -> "DHCP servers";
      default -> "Routers";
    };
  }

  private static boolean isChosen(KeptRun kept) {
    return kept.target().configuration().isChosen();
  }

  private String table(List<KeptRun> those, String role) {
    var table = new StringJoiner("\n");
    table.add(
        "| Implementation | Version | Differs from the default in | MUST | SHOULD | Remarks | Kept | Not judged |");
    table.add("|---|---|---|--:|--:|--:|--:|--:|");
    those.forEach(kept -> table.add(line(kept)));
    if (role.equals("host") && kernel.count(Kind.MUST) > 0) {
      table.add(
          "| [the Linux kernel under them](%s) | %s | | %d | %d | %d | | |"
              .formatted(
                  KernelPage.FILE,
                  escaped(kernel.kernels(), 100),
                  kernel.count(Kind.MUST),
                  kernel.count(Kind.SHOULD),
                  kernel.count(Kind.REMARK)));
    }
    return table.toString();
  }

  private String line(KeptRun kept) {
    return "| [%s](%s) | %s | %s | %d | %d | %d | %d | %d |"
        .formatted(
            escaped(kept.target().name(), 100),
            kept.page(),
            escaped(kept.version(), 100),
            escaped(kept.target().configuration().differs(), 300),
            count(kept, Kind.MUST),
            count(kept, Kind.SHOULD),
            count(kept, Kind.REMARK),
            kept.requirements(Verdict.PASS).size(),
            kept.open());
  }

  private int count(KeptRun kept, Kind kind) {
    return Cause.of(kept.target().name(), kept.own(kind), notes).size();
  }

  private String configurations(List<KeptRun> chosen) {
    var table = new StringJoiner("\n");
    table.add("| Configuration | Version | What is chosen | Not kept |\n|---|---|---|--:|");
    for (var kept : chosen) {
      table.add(
          "| [%s](%s) | %s | %s | %d |"
              .formatted(
                  escaped(kept.target().name(), 100),
                  kept.page(),
                  escaped(kept.version(), 100),
                  escaped(kept.target().configuration().operator(), 300),
                  count(kept, Kind.MUST) + count(kept, Kind.SHOULD)));
    }
    return table.toString();
  }
}
