// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.router;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.arp.NoAnswerForOthers;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * A router that answers ARP for others does not answer for the prefix. It may answer for addresses
 * that it has claimed itself (868-871), and an answer for a single other one may be for such an
 * address.
 */
public final class NoProxyArp extends Check {

  public static final Criterion CRITERION = NoAnswerForOthers.CRITERION;

  /** Proxies may wait a moment before they answer. */
  private static final Duration ANSWER = Duration.ofSeconds(3);

  public NoProxyArp() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var asked = exam.record().stimuli().stream().filter(f -> f.arp().isPresent()).toList();
    var linkLocal = foreign(exam, asked);
    var answers = linkLocal.stream().flatMap(f -> reply(exam, f).stream()).toList();
    if (linkLocal.isEmpty()) {
      return exam.notReached("nobody asked the router for a link-local address");
    }
    boolean told = answers.size() > 1 && !exam.record().open();
    var early = exam.pending(asked.get(asked.size() - 1).at().plus(ANSWER));
    return early.filter(pending -> !told).orElseGet(() -> judge(exam, asked, linkLocal, answers));
  }

  private static Outcome judge(
      Examination exam, List<Frame> asked, List<Frame> linkLocal, List<Frame> answers) {
    var text = text(answers, linkLocal);
    if (!answers.isEmpty()) {
      var shown = show(answers, linkLocal);
      return answers.size() > 1 ? exam.violated(text, shown) : exam.warned(text, shown);
    }
    boolean speaks =
        asked.stream().anyMatch(f -> !wanted(f).isLinkLocal() && reply(exam, f).isPresent());
    return speaks
        ? exam.satisfied(text)
        : exam.undecided("its proxy ARP answers for nobody at all");
  }

  /** The first question for each link-local address that the router was not seen to claim. */
  private static List<Frame> foreign(Examination exam, List<Frame> asked) {
    var seen =
        exam.record().attempts(0).stream()
            .filter(attempt -> attempt.isClaimed() && !attempt.probes().isEmpty())
            .map(Attempt::address)
            .collect(Collectors.toCollection(HashSet::new));
    return asked.stream().filter(f -> wanted(f).isLinkLocal() && seen.add(wanted(f))).toList();
  }

  private static Ipv4Address wanted(Frame asked) {
    return asked.arp().map(ArpPacket::targetProtocol).orElseThrow();
  }

  private static Optional<Frame> reply(Examination exam, Frame asked) {
    return exam.record().first(asked.index(), frame -> frame.isReplyFor(wanted(asked)));
  }

  private static String text(List<Frame> answers, List<Frame> asked) {
    return "with its proxy ARP on, the router answers for %d of %d link-local addresses"
        .formatted(answers.size(), asked.size());
  }

  /** The first answer, and the question that it is for. */
  private static Frame[] show(List<Frame> answers, List<Frame> asked) {
    var first = answers.get(0);
    return asked.stream()
        .filter(question -> first.isReplyFor(wanted(question)))
        .findFirst()
        .map(question -> new Frame[] {first, question})
        .orElseThrow();
  }
}
