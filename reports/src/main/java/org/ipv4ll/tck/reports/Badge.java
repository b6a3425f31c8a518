// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import static j2html.TagCreator.emptyTag;
import static j2html.TagCreator.tag;

import j2html.Config;
import j2html.rendering.FlatHtml;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;

/** badge.svg for a README: defects, kept of assessed MUSTs, what is known, whether all was run. */
public final class Badge implements ReportWriter {

  private static final String LABEL = "RFC 3927";
  private static final double CHARACTER_WIDTH = 6.8;
  private static final int PADDING = 12;

  @Override
  public String name() {
    return "badge";
  }

  @Override
  public void write(RunResult run, Path directory) throws IOException {
    Config closed = Config.defaults().withEmptyTagsClosed(true);
    String svg = picture(run).render(FlatHtml.into(new StringBuilder(), closed), "").toString();
    TextFile.write(directory.resolve("badge.svg"), svg + "\n");
  }

  private static ContainerTag<?> picture(RunResult run) {
    String message = message(run);
    int left = width(LABEL);
    int right = width(message);
    ContainerTag<?> svg = tag("svg").attr("xmlns", "http://www.w3.org/2000/svg");
    svg.attr("width", left + right).attr("height", 20).attr("role", "img");
    return svg.with(
        tag("title").withText(LABEL + ": " + message),
        box(0, left, "#444"),
        box(left, right, colour(shown(run))),
        words(LABEL, left / 2),
        words(message, left + right / 2));
  }

  private static String message(RunResult run) {
    List<String> remarks = new ArrayList<>();
    if (run.course().interrupted() || !run.suite().complete()) {
      remarks.add("partial");
    }
    if (!ReadingOrder.knownDefects(run).isEmpty()) {
      remarks.add(ReadingOrder.knownDefects(run).size() + " known");
    }
    String more = remarks.isEmpty() ? "" : " (" + String.join(", ", remarks) + ")";
    String defects = Tally.counted(run.defects().size(), "defect");
    return "%s %s, %s%s".formatted(shown(run).symbol(), defects, new Headline(run).ratio(), more);
  }

  /** A failure that is known is no alarm, but nothing to be green about either. */
  private static Verdict shown(RunResult run) {
    return run.cases().stream()
        .map(each -> run.known(each).isPresent() ? Verdict.WARN : each.verdict())
        .reduce(Verdict.NONE, Verdict::worse);
  }

  private static String colour(Verdict worst) {
    return switch (worst) {
      case PASS -> "#1c7a3d";
      case WARN -> "#8a5a00";
      case INCONCLUSIVE -> "#5b4bb0";
      case FAIL -> "#b3202a";
      case ERROR -> "#8a1266";
      case NONE -> "#5c6875";
    };
  }

  private static DomContent box(int x, int width, String colour) {
    return emptyTag("rect")
        .attr("x", x)
        .attr("width", width)
        .attr("height", 20)
        .attr("fill", colour);
  }

  private static DomContent words(String words, int x) {
    ContainerTag<?> text = tag("text").attr("x", x).attr("y", 14).attr("fill", "#fff");
    return text.attr("font-family", "Verdana,DejaVu Sans,sans-serif")
        .attr("font-size", 11)
        .attr("text-anchor", "middle")
        .withText(words);
  }

  private static int width(String words) {
    return (int) Math.round(words.length() * CHARACTER_WIDTH) + PADDING;
  }
}
