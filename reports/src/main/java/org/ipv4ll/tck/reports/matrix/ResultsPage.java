// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.matrix;

import static org.ipv4ll.tck.reports.MarkdownText.escaped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.ipv4ll.tck.reports.TextFile;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.Verdict;

/**
 * A matrix in words, as a page of documentation. Every claim stands beside the frames that show it,
 * which are copied next to the page; what has none is not claimed.
 */
public final class ResultsPage {

  /** Beside the page. */
  static final String AGAIN = "again";

  private static final String CAPTURES = "captures";

  private static final String HEAD =
      """
      <!-- Generated, do not edit. To make it anew:
           sudo ./ipv4ll-tck matrix --targets %s --suite %s --markdown docs/%s -->

      # Results

      What implementations do that the text does not allow, as this kit saw it on %s: suite
      `%s`, profile `%s`, %s %s, %.0f s for all of them. Each line names the frames that show it;
      open them with Wireshark, the frames carry the comments of the kit. Daemon and kernel are
      judged together, as one host; *where* says whose code it is. What is not listed was kept, was
      not assessed, or is inconclusive.
      """;

  private final Matrix matrix;
  private final Path from;
  private final Path file;

  private ResultsPage(Matrix matrix, Path from, Path file) {
    this.matrix = matrix;
    this.from = from;
    this.file = file;
  }

  /**
   * Writes the page and the captures beside it.
   *
   * @param from directory of the matrix
   * @throws IOException if a file cannot be written
   */
  public static void write(Matrix matrix, Path from, Path file) throws IOException {
    TextFile.write(file, new ResultsPage(matrix, from, file).text());
  }

  private String text() throws IOException {
    var text = new StringJoiner("\n");
    var names = matrix.columns().stream().map(Column::target).collect(Collectors.joining(","));
    text.add(
        HEAD.formatted(
            names,
            matrix.suite(),
            file.getFileName(),
            matrix.startedAt().substring(0, Math.min(10, matrix.startedAt().length())),
            matrix.suite(),
            matrix.profile(),
            matrix.tool().name(),
            matrix.tool().version(),
            matrix.wallSeconds()));
    text.add(overview());
    for (var column : matrix.columns()) {
      text.add(implementation(column));
    }
    return text.toString();
  }

  private String overview() {
    var table = new StringJoiner("\n", "", "\n");
    table.add(
        "| Implementation | Version | MUST broken | SHOULD broken | Requirements kept | Open |");
    table.add("|---|---|--:|--:|--:|--:|");
    for (var column : matrix.columns()) {
      table.add(
          "| %s | %s | %d | %d | %d | %d |"
              .formatted(
                  escaped(column.target(), 100),
                  escaped(column.broken() == null ? column.version() : "not judged", 100),
                  column.count(Verdict.FAIL),
                  column.count(Verdict.WARN),
                  count(column, Verdict.PASS),
                  count(column, Verdict.INCONCLUSIVE) + count(column, Verdict.ERROR)));
    }
    return table.toString();
  }

  /** Requirements with this verdict. */
  private long count(Column column, Verdict verdict) {
    int place = matrix.columns().indexOf(column);
    return matrix.rows().stream()
        .filter(row -> row.cells().get(place).verdict() == verdict)
        .count();
  }

  private String implementation(Column column) throws IOException {
    var part = new StringJoiner("\n", "", "\n");
    part.add("## " + escaped(column.target() + " " + column.version(), 200) + "\n");
    if (column.broken() != null) {
      return part.add("Not judged: " + escaped(column.broken(), 500)).toString();
    }
    var lines = new ArrayList<String>();
    for (var breach : column.defects()) {
      var capture = breach.capture();
      if (capture != null && Files.isRegularFile(source(column, capture))) {
        lines.add(line(breach, keep(column, capture)));
      }
    }
    if (lines.isEmpty()) {
      return part.add("Nothing was found that the text does not allow.").toString();
    }
    part.add("| | What it breaks | Where | What was seen | Frames |\n|---|---|---|---|---|");
    lines.forEach(part::add);
    return part.toString();
  }

  private static String line(Breach breach, String capture) {
    var defect = breach.defect();
    return "| %s | `%s` %s | %s | %s | [%s](%s) |"
        .formatted(
            defect.verdict().name(),
            defect.rule().requirement(),
            escaped(words(breach), 400),
            escaped(breach.place(), 100),
            escaped(defect.text(), 400),
            frames(defect),
            capture);
  }

  private static String words(Breach breach) {
    return breach.lines().isEmpty()
        ? breach.sentence()
        : "%s (%s)".formatted(breach.sentence(), breach.lines());
  }

  private static String frames(Defect defect) {
    var numbers =
        defect.show().frames().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return defect.show().caseId() + (numbers.isEmpty() ? "" : ": " + numbers);
  }

  private Path source(Column column, String capture) {
    return from.resolve(column.directory()).resolve(capture);
  }

  private String keep(Column column, String capture) throws IOException {
    var place = Path.of(CAPTURES, column.directory(), caseOf(capture) + ".pcapng");
    var target = file.toAbsolutePath().getParent().resolve(place);
    Files.createDirectories(target.getParent());
    Files.copy(source(column, capture), target, StandardCopyOption.REPLACE_EXISTING);
    return place.toString();
  }

  /** The directory of a case; a second try lies in one below it. */
  static String caseOf(String capture) {
    var parts = List.of(capture.split("/"));
    int directory = Math.max(0, parts.size() - 2);
    return parts.get(
        directory > 0 && parts.get(directory).equals(AGAIN) ? directory - 1 : directory);
  }
}
