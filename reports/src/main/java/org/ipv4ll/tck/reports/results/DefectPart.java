// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.results;

import static org.ipv4ll.tck.reports.MarkdownText.code;
import static org.ipv4ll.tck.reports.MarkdownText.escaped;

import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.defect.DefectTrail;
import org.ipv4ll.tck.reports.defect.DefectWords;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Defect;

/** A cause of defects with its sentences, its frames, and how to see it again. */
final class DefectPart {

  private static final int LONGEST = 400;
  private static final String RFC = "https://www.rfc-editor.org/rfc/rfc3927#section-";

  private final KeptRun kept;
  private final KeptCaptures captures;

  DefectPart(KeptRun kept, KeptCaptures captures) {
    this.kept = kept;
    this.captures = captures;
  }

  /** A row of the table at the head of a page. */
  String row(Cause cause) {
    var defect = cause.defects().get(0);
    return "| [%s](#%s) | %s | %s | %s |"
        .formatted(
            escaped(title(cause), LONGEST),
            cause.anchor(),
            cause.defects().stream().map(this::rule).collect(Collectors.joining("<br>")),
            escaped(defect.text(), LONGEST),
            cases(cause));
  }

  private static String cases(Cause cause) {
    long cases =
        cause.defects().stream().flatMap(each -> each.witnesses().stream()).distinct().count();
    return String.valueOf(cases);
  }

  private String title(Cause cause) {
    var defect = cause.defects().get(0);
    var sentence = new DefectWords(kept.run(), defect).sentence();
    return !cause.title().isEmpty()
        ? cause.title()
        : sentence.isEmpty() ? defect.rule().requirement() : sentence;
  }

  /** {@code RFC3927-2.5-09, lines 729-732} with a link to its section. */
  private String rule(Defect defect) {
    var id = defect.rule().requirement();
    var words = new DefectWords(kept.run(), defect);
    var section =
        kept.run().requirement(id).map(requirement -> requirement.row().section()).orElse("");
    var name =
        section.matches("[0-9.]+")
            ? "[%s](%s%s)".formatted(id, RFC, section)
            : escaped(id, LONGEST);
    return words.lines().isEmpty() ? name : name + ", " + escaped(words.lines(), LONGEST);
  }

  /** The whole part. */
  String text(Cause cause) throws IOException {
    var part = new StringJoiner("\n\n", "", "\n");
    part.add("<a id=\"%s\"></a>".formatted(cause.anchor()));
    part.add("### " + escaped(title(cause), LONGEST));
    if (!cause.note().isEmpty()) {
      part.add(escaped(cause.note(), 2000));
    }
    for (var defect : cause.defects()) {
      part.add(sentence(defect, cause.title().isEmpty()));
    }
    part.add(evidence(cause.clearest()));
    for (var defect : cause.defects()) {
      part.add(consequences(defect));
    }
    return part.toString();
  }

  /** The sentence of the text, unless it is the heading, and what was seen. */
  private String sentence(Defect defect, boolean isHeading) {
    var words = new DefectWords(kept.run(), defect);
    return "%s%s; %s; check %s<br>\n**%s**"
        .formatted(
            isHeading ? "" : escaped(words.sentence(), LONGEST) + " ",
            rule(defect),
            escaped(words.place(), LONGEST),
            code(defect.rule().check()),
            escaped(defect.text(), LONGEST));
  }

  private String evidence(Defect defect) throws IOException {
    var part = new StringJoiner("\n\n");
    DefectTrail.of(kept.run(), defect)
        .map(trail -> new FrameRows(trail).table().stripTrailing())
        .filter(table -> !table.isEmpty())
        .ifPresent(part::add);
    var capture = captures.keep(kept, defect);
    capture.ifPresent(
        path ->
            part.add(
                "Capture: [%s](%s)".formatted(path.substring(path.lastIndexOf('/') + 1), path)));
    kept.run().find(defect.show().caseId()).ifPresent(result -> part.add(provocation(result)));
    return part.toString();
  }

  private static String provocation(CaseResult result) {
    var steps =
        result.steps().stream()
            .map(step -> "- " + escaped(step, LONGEST))
            .collect(Collectors.joining("\n"));
    return "Provoked by %s:\n\n%s\n\nAgain:\n\n    %s"
        .formatted(code(result.id()), steps, Untrusted.line(result.repeat(), 500));
  }

  /** What it leads to, folded. */
  private String consequences(Defect defect) {
    var undecided =
        new DefectWords(kept.run(), defect)
            .undecided().stream().filter(id -> isExplained(id, defect)).toList();
    var parts =
        Stream.of(
                list("Seen in", defect.witnesses()),
                list("Not decided because of it", undecided),
                list("The same in other places", defect.rule().restatedBy()))
            .filter(part -> !part.isEmpty())
            .toList();
    return "<details><summary>What it leads to: %s in %s%s</summary>\n\n%s\n\n</details>"
        .formatted(
            escaped(defect.rule().requirement(), LONGEST),
            counted(defect.witnesses().size()),
            undecided.isEmpty() ? "" : ", " + counted(undecided.size()) + " not decided",
            String.join("\n\n", parts));
  }

  /** Another defect may explain it better. */
  private boolean isExplained(String caseId, Defect defect) {
    return kept.run().find(caseId).stream()
        .flatMap(result -> result.checks().stream())
        .anyMatch(check -> defect.id().equals(check.blockedBy()));
  }

  private static String counted(int cases) {
    return cases + (cases == 1 ? " case" : " cases");
  }

  private static String list(String heading, List<String> ids) {
    return ids.isEmpty()
        ? ""
        : "%s: %s"
            .formatted(heading, ids.stream().map(id -> code(id)).collect(Collectors.joining(", ")));
  }
}
