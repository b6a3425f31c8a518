// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.results;

import java.util.regex.Pattern;
import org.ipv4ll.tck.reports.model.TargetInfo;

/** What programs say of their version, without what is no version. */
final class VersionLine {

  private static final Pattern STAMP =
      Pattern.compile("^[A-Z][a-z]{2} +\\d+ \\d\\d:\\d\\d:\\d\\d(?: \\S+\\[\\d+\\]:)? ");
  private static final Pattern RIGHTS = Pattern.compile("\\s*(?:\\([Cc]\\) ?\\d|Copyright\\b).*$");
  private static final Pattern BUILD =
      Pattern.compile("\\s*(?:\\([^()]*Support Version\\) )?<id:.*");
  private static final Pattern WORD = Pattern.compile("(?i)\\bversion:? (?=\\d)");

  private VersionLine() {}

  /** Name and version, the name once. */
  static String of(TargetInfo target) {
    var line = target.version();
    for (var noise : new Pattern[] {STAMP, RIGHTS, BUILD, WORD}) {
      line = noise.matcher(line).replaceAll("");
    }
    return line.strip();
  }
}
