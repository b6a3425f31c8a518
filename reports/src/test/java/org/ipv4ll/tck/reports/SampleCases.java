// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import java.util.List;
import org.ipv4ll.tck.reports.model.Act;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.CheckResult;
import org.ipv4ll.tck.reports.model.Distribution;
import org.ipv4ll.tck.reports.model.Evidence;
import org.ipv4ll.tck.reports.model.FrameRow;
import org.ipv4ll.tck.reports.model.LogLine;
import org.ipv4ll.tck.reports.model.Measurement;
import org.ipv4ll.tck.reports.model.Verdict;
import org.ipv4ll.tck.reports.model.Window;

/** One case of each verdict. */
final class SampleCases {

  private static final List<String> STEPS =
      List.of(
          "Given a host that has claimed an address",
          "When the tester claims the same address at 9 s and again at 13 s",
          "Then the host defends it once",
          "And gives it up at the second conflict");

  private SampleCases() {}

  static List<CaseResult> mixed() {
    return List.of(
        passing(),
        warning(),
        failing(),
        failingToo(),
        inconclusive(),
        blocked(),
        broken(),
        statistical());
  }

  static CaseResult passing() {
    return result(
        "probe-gaps-random",
        "Probes are one to two seconds apart",
        "probing",
        "RFC3927-2.2.1-09",
        "SHOULD",
        Verdict.PASS,
        "Three probes, all gaps inside the window.",
        "Gaps of 1 to 2 s between probes.",
        "Gaps of 1.423 s and 1.285 s.",
        List.of(
            new Measurement("probe 1→2", 1.423, 0.0004, 1.0, 2.0, "s"),
            new Measurement("probe 2→3", 1.285, 0.0004, 1.0, 2.0, "s"),
            new Measurement("probes", 3, 0, 3.0, 3.0, "frames")),
        SampleFrames.claim().list(),
        List.of(
            Checks.of(
                "probe-gap-least", List.of("RFC3927-2.2.1-09"), Verdict.PASS, "", List.of())));
  }

  static CaseResult warning() {
    return result(
        "probe-target-hardware-zero",
        "The target hardware address of a probe is zero",
        "probing",
        "RFC3927-2.2.1-04",
        "SHOULD",
        Verdict.WARN,
        "Every probe carries ff:ff:ff:ff:ff:ff as target hardware address.",
        "Zero in the target hardware address of every probe.",
        "ff:ff:ff:ff:ff:ff in 3 of 3 probes.",
        List.of(),
        SampleFrames.claim().list(),
        List.of(
            Checks.of(
                "probe-target-hardware",
                List.of("RFC3927-2.2.1-04", "RFC3927-1.2-02"),
                Verdict.WARN,
                "target hardware not zero",
                List.of(1))));
  }

  static CaseResult failing() {
    return result(
        "defend-once-then-yield",
        "A second conflict within ten seconds makes the host give up its address",
        "defending",
        "RFC3927-2.5-07",
        "MUST",
        Verdict.FAIL,
        "The host defended 169.254.7.9 a second time, 4.0 s after the first conflict. "
            + "Within 10 s it has to give the address up.",
        "One defence at most, then a probe for a new address.",
        "Two defences (frames 7 and 9), no new address.",
        List.of(
            new Measurement("request 1→announcement 3", 0.0004, 0.0004, null, 1.0, "s"),
            new Measurement("defences", 2, 0, null, 1.0, "frames"),
            new Measurement("announcement 3→4", 4.0002, 0.0004, 10.0, null, "s")),
        SampleFrames.defence().list(),
        List.of(
            Checks.of(
                "conflict-heeded",
                List.of("RFC3927-2.5-06"),
                Verdict.PASS,
                "first conflict defended",
                List.of(7)),
            Checks.of(
                "single-defence",
                List.of("RFC3927-2.5-07"),
                Verdict.FAIL,
                "second defence 4.0 s after the first, within DEFEND_INTERVAL",
                List.of(9))));
  }

  /** The same fault in a longer story. */
  static CaseResult failingToo() {
    return result(
        "defence-after-answer",
        "An answered question between two conflicts does not allow a second defence",
        "defending",
        "RFC3927-2.5-07",
        "MUST",
        Verdict.FAIL,
        "second defence 4.2 s after the first",
        "One defence at most.",
        "Two defences.",
        List.of(),
        SampleFrames.defence().tester(14, "request").host(14.0002, "reply", null).list(),
        List.of(
            Checks.of(
                "single-defence",
                List.of("RFC3927-2.5-07"),
                Verdict.FAIL,
                "second defence 4.2 s after the first",
                List.of(9))));
  }

  /** What the fault keeps a case from coming to. */
  static CaseResult blocked() {
    return result(
        "lost-address-silent",
        "Nothing is sent from an address that was lost",
        "defending",
        "RFC3927-2.5-14",
        "MUST",
        Verdict.INCONCLUSIVE,
        "not reached: no address was lost",
        "Silence.",
        "no address was lost",
        List.of(),
        SampleFrames.defence().list(),
        List.of(
            Checks.blockedBy(
                List.of("single-defence", "second-conflict-moves"),
                Checks.of(
                    "lost-address-silent",
                    List.of("RFC3927-2.5-14"),
                    Verdict.INCONCLUSIVE,
                    "not reached: no address was lost",
                    List.of()))));
  }

  static CaseResult inconclusive() {
    return result(
        "announce-interval",
        "Announcements are two seconds apart",
        "announcing",
        "RFC3927-2.4-02",
        "MUST",
        Verdict.INCONCLUSIVE,
        "The interval lies within its uncertainty of the bound.",
        "2 s between the announcements.",
        "2.3004 s.",
        List.of(new Measurement("announcement 1→2", 2.3004, 0.002, 1.9, 2.3, "s")),
        SampleFrames.claim().list(),
        List.of(
            Checks.of(
                "announcement-interval",
                List.of("RFC3927-2.4-02"),
                Verdict.INCONCLUSIVE,
                "The interval lies within its uncertainty of the bound.",
                List.of())));
  }

  static CaseResult broken() {
    return result(
        "link-flap-reprobes",
        "After the link returns the host probes again",
        "link-changes",
        "RFC3927-2.3-01",
        "MUST",
        Verdict.ERROR,
        "The capture dropped 12 frames.",
        "",
        "",
        List.of(),
        List.of(),
        List.of(
            Checks.of(
                "link-flap-reprobes",
                List.of("RFC3927-2.3-01"),
                Verdict.ERROR,
                "The capture dropped 12 frames.",
                List.of())));
  }

  /** A case that judges the captures of others, and objects to a frame of one. */
  static CaseResult citing(String caseId) {
    CaseResult like = broken();
    return result(
        like.id(),
        like.title(),
        like.head().feature(),
        "RFC3927-2.3-01",
        like.head().level(),
        Verdict.FAIL,
        "not broadcast",
        like.outcome().expected(),
        like.outcome().observed(),
        like.outcome().measurements(),
        like.traffic().frames(),
        List.of(
            Checks.shownBy(
                caseId,
                Checks.of(
                    "reply-broadcast",
                    List.of("RFC3927-2.3-01"),
                    Verdict.FAIL,
                    "not broadcast",
                    List.of(9)))));
  }

  static CaseResult observing(String observed, String reason) {
    CaseResult like = failing();
    return result(
        like.id(),
        like.title(),
        like.head().feature(),
        "RFC3927-2.5-07",
        like.head().level(),
        like.verdict(),
        reason,
        like.outcome().expected(),
        observed,
        like.outcome().measurements(),
        like.traffic().frames(),
        like.checks());
  }

  static CaseResult of(String id, Verdict verdict, List<FrameRow> frames) {
    CaseResult like = failing();
    return result(
        id,
        like.title(),
        like.head().feature(),
        "RFC3927-2.5-07",
        "MUST",
        verdict,
        like.reason(),
        like.outcome().expected(),
        like.outcome().observed(),
        like.outcome().measurements(),
        frames,
        List.of(Checks.check(List.of("RFC3927-2.5-07"), verdict, "shown here", frames.size() / 2)));
  }

  /** Random delays of 400 hosts. */
  static CaseResult statistical() {
    CaseResult like = passing();
    return with(
        like,
        List.of(
            new Distribution(
                "delays to the next candidate",
                0,
                1,
                "s",
                List.of(41, 38, 44, 35, 40, 43, 39, 42, 37, 41),
                3)));
  }

  static CaseResult like(CaseResult like, List<FrameRow> frames, List<Act> acts) {
    return new CaseResult(
        new CaseResult.Head(
            like.id(),
            like.title(),
            like.head().feature(),
            like.head().requirements(),
            like.head().behaviours(),
            like.head().level()),
        new CaseResult.Outcome(
            like.verdict(),
            like.reason(),
            like.outcome().expected(),
            like.outcome().observed(),
            like.outcome().measurements(),
            like.outcome().protocolSeconds(),
            like.outcome().wallSeconds()),
        like.evidence(),
        like.repeat(),
        like.steps(),
        new CaseResult.Traffic(frames, acts),
        like.checks(),
        new CaseResult.Details(
            like.details().windows(), like.details().log(), like.details().distributions()));
  }

  static CaseResult with(CaseResult like, List<Distribution> distributions) {
    return new CaseResult(
        new CaseResult.Head(
            "initial-delays-uniform",
            "Delays to the next candidate are spread evenly",
            like.head().feature(),
            like.head().requirements(),
            like.head().behaviours(),
            like.head().level()),
        new CaseResult.Outcome(
            like.verdict(),
            "",
            like.outcome().expected(),
            "delays spread evenly: n = 400, Kolmogorov-Smirnov D 0.039, p = 0.62",
            List.of(),
            like.outcome().protocolSeconds(),
            like.outcome().wallSeconds()),
        like.evidence(),
        like.repeat(),
        like.steps(),
        new CaseResult.Traffic(like.traffic().frames(), like.traffic().acts()),
        List.of(),
        new CaseResult.Details(List.of(), List.of(), distributions));
  }

  private static CaseResult result(
      String id,
      String title,
      String feature,
      String requirement,
      String level,
      Verdict verdict,
      String reason,
      String expected,
      String observed,
      List<Measurement> measurements,
      List<FrameRow> frames,
      List<CheckResult> findings) {
    String files = "cases/" + id + "/";
    return new CaseResult(
        new CaseResult.Head(id, title, feature, List.of(requirement), List.of("PRB-07"), level),
        new CaseResult.Outcome(verdict, reason, expected, observed, measurements, 17.5, 17.9),
        new Evidence(files + "capture.pcapng", files + "timeline.svg", files + "target.log"),
        "sudo ./ipv4ll-tck run --target avahi-autoipd --id " + id + " --seed 42",
        STEPS,
        new CaseResult.Traffic(frames, acts(id)),
        findings,
        new CaseResult.Details(windows(id), log(frames), List.of()));
  }

  private static List<Window> windows(String id) {
    return id.equals("defend-once-then-yield")
        ? List.of(
            new Window(Window.Kind.ALLOWED, 9, 10.0, "request 1→announcement 3: at most 1 s"),
            new Window(Window.Kind.ALLOWED, 19.0004, null, "announcement 3→4: at least 10 s"),
            new Window(Window.Kind.AWAITED, 13, 16.0, "no other address is probed"))
        : List.of();
  }

  private static List<Act> acts(String id) {
    Act start = new Act(Act.Kind.START, 1, 0, "start");
    return id.equals("announce-interval")
        ? List.of(
            start,
            new Act(Act.Kind.CARRIER_DOWN, 1, 2.1, "carrier down"),
            new Act(Act.Kind.CARRIER_UP, 1, 2.6, "carrier up"),
            new Act(Act.Kind.COMMAND, 2, 6.5, "talk-ping 169.254.7.9"))
        : List.of(start);
  }

  private static List<LogLine> log(List<FrameRow> frames) {
    return frames.isEmpty()
        ? List.of()
        : List.of(new LogLine(0.01, "state INIT"), new LogLine(9.0002, "defending 169.254.7.9"));
  }
}
