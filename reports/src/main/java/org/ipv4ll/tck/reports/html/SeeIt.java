// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.html.page.Anchor;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.jspecify.annotations.Nullable;

/** How a reader sees it: the files that were kept and the command that repeats the case. */
final class SeeIt {

  private SeeIt() {}

  static DomContent render(CaseResult result) {
    Map<String, String> files = new LinkedHashMap<>();
    put(files, "capture (pcapng)", result.evidence().pcapng());
    put(files, "log of the host", result.evidence().log());
    put(files, "timeline (SVG)", result.evidence().timeline());
    return div(
            each(files, file -> a(file.getKey()).withHref(Anchor.ofFile(file.getValue()))),
            span(times(result)).withClass("soft"),
            iff(
                !result.repeat().isBlank(),
                pre(code(Untrusted.line(result.repeat(), 500))).withTitle("repeats this case")))
        .withClass("see");
  }

  private static void put(Map<String, String> files, String words, @Nullable String path) {
    if (path != null) {
      files.put(words, path);
    }
  }

  private static String times(CaseResult result) {
    return String.format(
        Locale.ROOT,
        "%.1f s of link time, %.1f s of wall time",
        result.outcome().protocolSeconds(),
        result.outcome().wallSeconds());
  }
}
