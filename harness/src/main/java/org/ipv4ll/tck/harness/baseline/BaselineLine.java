// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.compare.Baseline;
import org.ipv4ll.tck.reports.compare.Subject;

/**
 * An entry of a baseline as it is written.
 *
 * @param reason in words of the user, or what the kit saw
 */
public record BaselineLine(
    Subject about,
    Optional<String> target,
    String reason,
    Optional<String> issue,
    Optional<LocalDate> expires) {

  /** The line of an entry that says what it is about, in the forms of older releases. */
  private static final Pattern OLD = Pattern.compile("(\\s*(?:- +)?)(?:case|requirement):(.*)");

  private static final Pattern REMARK = Pattern.compile("\\s#.*");

  /** The same entry about something else. */
  static BaselineLine of(Baseline.Entry entry, Subject about) {
    return new BaselineLine(
        about,
        Optional.ofNullable(entry.target()),
        entry.reason(),
        Optional.ofNullable(entry.issue()),
        Optional.ofNullable(entry.expires()));
  }

  List<String> text() {
    var text = new ArrayList<>(keys("  - ", ""));
    target.ifPresent(name -> text.add("    target: " + quoted(name)));
    text.add("    reason: " + quoted(reason));
    issue.ifPresent(link -> text.add("    issue: " + quoted(link)));
    expires.ifPresent(day -> text.add("    expires: " + day));
    return text;
  }

  /**
   * The lines of an older entry, but for what it is about; an entry in one line is written anew.
   */
  List<String> inPlaceOf(List<String> entry) {
    var text = new ArrayList<String>();
    boolean told = false;
    for (var line : entry) {
      var old = OLD.matcher(line);
      if (!told && old.matches()) {
        text.addAll(keys(old.group(1), remark(old.group(2))));
        told = true;
      } else {
        text.add(line);
      }
    }
    return told ? text : text();
  }

  private static String remark(String value) {
    var remark = REMARK.matcher(value);
    return remark.find() ? " " + remark.group() : "";
  }

  private List<String> keys(String start, String remark) {
    var rest = " ".repeat(start.length());
    if (about instanceof Subject.OfDefect defect) {
      return List.of(
          start + "check: " + defect.check() + remark,
          rest + "requirement: " + defect.requirement());
    }
    var kind = about instanceof Subject.OfCase ? "case: " : "requirement: ";
    return List.of(start + kind + about.text() + remark);
  }

  private static String quoted(String words) {
    var line = Untrusted.line(words, 300);
    return '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
