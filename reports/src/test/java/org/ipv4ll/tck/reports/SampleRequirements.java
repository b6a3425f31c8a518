// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import java.util.List;
import org.ipv4ll.tck.reports.model.Guide;
import org.ipv4ll.tck.reports.model.RequirementResult;
import org.ipv4ll.tck.reports.model.Verdict;

/** Rows of the registry; not in the order of the RFC, so that sorting shows. */
final class SampleRequirements {

  private SampleRequirements() {}

  static List<RequirementResult> mixed() {
    return List.of(
        row("2.11", "01", "MUST NOT", Verdict.NONE, "No DNS query for a link-local address."),
        row(
            "2.5",
            "06",
            "MUST",
            Verdict.PASS,
            "A conflict is answered.",
            "conflict-heeded",
            "defend-once-then-yield"),
        row(
            "2.5",
            "07",
            "MUST",
            Verdict.FAIL,
            "A second conflict within DEFEND_INTERVAL (10 s) ends the use of the address.",
            "single-defence",
            "defend-once-then-yield",
            "defence-after-answer"),
        row(
            "2.4",
            "02",
            "MUST",
            Verdict.INCONCLUSIVE,
            "2 s apart.",
            "announcement-interval",
            "announce-interval"),
        row(
            "2.5",
            "14",
            "MUST",
            Verdict.INCONCLUSIVE,
            "A lost address is not used.",
            "lost-address-silent",
            "lost-address-silent"),
        row(
            "2.3",
            "01",
            "MUST",
            Verdict.ERROR,
            "Link up starts a probe.",
            "link-flap-reprobes",
            "link-flap-reprobes"),
        row(
            "2.2.1",
            "04",
            "SHOULD",
            Verdict.WARN,
            "Target hardware address zero.",
            "probe-target-hardware",
            "probe-target-hardware-zero"),
        row(
            "2.2.1",
            "09",
            "SHOULD",
            Verdict.PASS,
            "Gaps of 1 to 2 s.",
            "probe-gap-least",
            "probe-gaps-random"),
        row(
            "2.2.1",
            "14",
            "def",
            Verdict.PASS,
            "The window closes 2 s later.",
            "probe-window",
            "probe-window"));
  }

  static List<RequirementResult> kept() {
    return List.of(
        row(
            "2.4",
            "02",
            "MUST",
            Verdict.PASS,
            "2 s apart.",
            "announcement-interval",
            "probe-gaps-random"));
  }

  private static RequirementResult row(
      String section,
      String number,
      String level,
      Verdict verdict,
      String text,
      String... checkAndCases) {
    boolean tested = verdict != Verdict.NONE;
    List<String> ids = List.of(checkAndCases);
    return new RequirementResult(
        new RequirementResult.Row(
            "RFC3927-" + section + "-" + number, section, level, "claiming-host", text),
        verdict,
        ids.stream().limit(1).toList(),
        ids.stream().skip(1).toList(),
        tested ? "tested" : "not tested",
        tested ? "" : "the target has no resolver",
        tested ? List.of("The timer of the first conflict is never read") : List.of(),
        new Guide("700-705", "Less than 2 s is a violation.", List.of("Set the timer to 2 s")));
  }
}
