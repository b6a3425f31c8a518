package org.ipv4ll.tck.harness.judge.arp;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;

/** Nobody answers for a link-local address that it has never held. */
public final class NoAnswerForOthers extends Check {

  public static final Criterion CRITERION =
      Criterion.must("no-answer-for-others", "2.7-04", "866-868").of(Layer.ARP);

  private static final int PROBES = Timing.RFC3927.probeNum();
  private static final Duration REACTION = Duration.ofSeconds(3);

  public NoAnswerForOthers() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var held = held(exam.record());
    for (var life : exam.record().lives()) {
      for (var frame : life.host()) {
        if (answersForAnother(frame, held)) {
          return exam.violated("it answers for others: " + frame, frame);
        }
      }
    }
    if (exam.record().claim().isEmpty()) {
      return HoldsNoAddress.notReached(exam);
    }
    var questions = questions(exam, held);
    return questions.isEmpty()
        ? exam.notReached("nobody asked for another address")
        : exam.pending(questions.get(questions.size() - 1).at().plus(REACTION))
            .orElseGet(() -> exam.satisfied(questions.size() + " questions, none answered"));
  }

  /**
   * What the host ever tested or claimed, on whatever interface: what becomes of an address that
   * was lost, or that was announced as another, is a question of its own.
   */
  private static Set<Ipv4Address> held(CaseRecord record) {
    return record.lives().stream()
        .flatMap(life -> life.attempts().stream())
        .filter(attempt -> isHeld(attempt) || attempt.probes().size() >= PROBES)
        .map(Attempt::address)
        .collect(Collectors.toSet());
  }

  /** A reply out of the blue is the very thing that is looked for. */
  private static boolean isHeld(Attempt attempt) {
    return attempt.isClaimed()
        && (!attempt.probes().isEmpty()
            || attempt.claim().flatMap(Frame::arp).filter(ArpPacket::isReply).isEmpty());
  }

  private static boolean answersForAnother(Frame frame, Set<Ipv4Address> held) {
    return frame
        .arp()
        .filter(ArpPacket::isReply)
        .map(ArpPacket::senderProtocol)
        .filter(address -> address.isLinkLocal() && !held.contains(address))
        .isPresent();
  }

  private static List<Frame> questions(Examination exam, Set<Ipv4Address> own) {
    return exam.record().frames().stream()
        .filter(frame -> !frame.fromHost())
        .filter(
            frame ->
                frame
                    .arp()
                    .filter(arp -> arp.isRequest() && arp.targetProtocol().isLinkLocal())
                    .filter(arp -> !own.contains(arp.targetProtocol()))
                    .isPresent())
        .toList();
  }
}
