// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.regex.Pattern;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.model.RequirementResult;

/** Where a requirement stands in the standard that it is of. */
final class RfcLink {

  private static final String PUBLISHER = "https://www.rfc-editor.org/rfc/";
  private static final Pattern OF_3927 =
      Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){0,3})(?: [a-z0-9() ]{1,10})?");
  private static final Pattern OF_OTHER = Pattern.compile("RFC (\\d{1,5})");

  private RfcLink() {}

  /** A link to the section: the page itself loads nothing. */
  static DomContent of(RequirementResult requirement) {
    var section = Untrusted.line(requirement.row().section(), 40);
    var own = OF_3927.matcher(section);
    if (own.matches()) {
      return a("section " + section).withHref(PUBLISHER + "rfc3927.html#section-" + own.group(1));
    }
    var other = OF_OTHER.matcher(section);
    return other.matches()
        ? a(section).withHref(PUBLISHER + "rfc" + other.group(1) + ".html")
        : text(section);
  }

  /** The same with the lines of the plain text. */
  static DomContent withLines(RequirementResult requirement) {
    var lines = Untrusted.line(requirement.advice().lines(), 60);
    return each(of(requirement), text(lines.isBlank() ? "" : ", lines " + lines));
  }
}
