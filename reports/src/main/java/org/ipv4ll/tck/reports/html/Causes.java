// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import org.ipv4ll.tck.reports.Untrusted;

/** Why hosts usually break a requirement. */
final class Causes {

  private static final int MOST = 8;

  private Causes() {}

  static DomContent list(List<String> causes) {
    return ul(each(
            causes.stream().distinct().limit(MOST).toList(),
            cause -> li(Untrusted.line(cause, 300))))
        .withClass("causes");
  }
}
