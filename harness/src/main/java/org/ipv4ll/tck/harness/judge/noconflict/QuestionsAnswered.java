// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.noconflict;

import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.arp.ArpAnswer;
import org.ipv4ll.tck.harness.record.Frame;

/** QuestionsAnswered for the address in use are answered, each in its time. */
public final class QuestionsAnswered extends Check {

  public static final Criterion CRITERION = ArpAnswer.CRITERION;

  public QuestionsAnswered() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var address = Kept.address(exam.record());
    var asked = address.map(x -> questions(exam, x)).orElse(List.of());
    return asked.isEmpty()
        ? exam.notReached("nobody asked for an address in use", HoldsNoAddress.blockers())
        : exam.all(asked.stream().map(q -> answered(exam, q, address.orElseThrow())).toList());
  }

  private static List<Frame> questions(Examination exam, Ipv4Address address) {
    return exam.record().stimuli().stream().filter(f -> f.asksFor(address)).toList();
  }

  private static Outcome answered(Examination exam, Frame question, Ipv4Address address) {
    var limit = question.at().plus(exam.settings().patience());
    return answer(exam, question, address)
        .filter(f -> !f.at().isAfter(limit))
        .map(f -> exam.answered("the answer", question, f, "the question is answered"))
        .or(() -> exam.pending(limit))
        .orElseGet(() -> missing(exam, question, address));
  }

  private static Optional<Frame> answer(Examination exam, Frame question, Ipv4Address address) {
    return exam.record().first(question.index() + 1, f -> f.isReplyFor(address));
  }

  private static Outcome missing(Examination exam, Frame question, Ipv4Address address) {
    int claimed = exam.record().claim().flatMap(c -> c.claim()).map(Frame::index).orElse(0);
    boolean moved =
        exam.record().first(claimed, f -> f.isProbe() && !f.isProbeFor(address)).isPresent();
    var until = question.at().plus(exam.settings().patience());
    return moved
        ? exam.notReached(
            "the host has given the address up",
            AddressKept.QUESTION.id(),
            AddressKept.OWN_ANNOUNCEMENT.id(),
            AddressKept.UNRELATED.id())
        : exam.absent("no answer for " + address, question.at(), until, question);
  }
}
