// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.arp;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.probing.Acquisition;
import org.ipv4ll.tck.harness.judge.routable.Operable;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * Nobody answers for link-local addresses that it has never held. Who does so for a single one need
 * not answer "indiscriminately": an administrator may have given it that address, or had it answer
 * for a neighbour.
 */
public final class NoAnswerForOthers extends Check {

  public static final Criterion CRITERION =
      Criterion.must("no-answer-for-others", "2.7-04", "866-868").of(Layer.ARP);

  private static final int PROBES = Timing.RFC3927.probeNum();
  private static final Duration REACTION = Duration.ofSeconds(3);

  private final boolean withRoutable;

  private NoAnswerForOthers(boolean withRoutable) {
    super(CRITERION);
    this.withRoutable = withRoutable;
  }

  /** Whatever other addresses the host has. */
  public static NoAnswerForOthers ever() {
    return new NoAnswerForOthers(false);
  }

  /** Once a routable address of the host works. */
  public static NoAnswerForOthers withRoutable() {
    return new NoAnswerForOthers(true);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var held = held(exam.record());
    var answers = answers(exam.record(), held);
    if (isIndiscriminate(exam.record(), answers)) {
      return exam.violated("it answers for others: " + answers.get(0), answers.get(0));
    }
    var since = since(exam.record());
    if (since.isEmpty()) {
      return withRoutable ? Operable.not(exam) : HoldsNoAddress.notReached(exam);
    }
    var questions = questions(exam.record(), held, since.get());
    return questions.isEmpty()
        ? exam.notReached("nobody asked for another address")
        : exam.pending(questions.get(questions.size() - 1).at().plus(REACTION))
            .orElseGet(() -> judge(exam, answers, questions));
  }

  private static Outcome judge(Examination exam, List<Frame> answers, List<Frame> questions) {
    if (!answers.isEmpty()) {
      return exam.warned("it answers for one other address: " + answers.get(0), answers.get(0));
    }
    return hears(exam.record(), questions.get(0))
        ? exam.satisfied(questions.size() + " questions, none answered")
        : exam.notReached("the host answers for its own address neither", ArpAnswer.CRITERION.id());
  }

  /** Who answers nobody at all may not have heard, unless there was nothing yet to answer for. */
  private static boolean hears(CaseRecord record, Frame question) {
    boolean unclaimed =
        record
            .claim()
            .flatMap(Attempt::claim)
            .filter(claim -> !claim.at().isAfter(question.at()))
            .isEmpty();
    return record.frames().stream()
        .filter(frame -> frame.fromHost() && frame.at().isAfter(question.at()))
        .anyMatch(frame -> unclaimed || frame.arp().filter(ArpPacket::isReply).isPresent());
  }

  /**
   * Questions tell something from then on; empty where the host was not seen to have an address.
   */
  private Optional<Instant> since(CaseRecord record) {
    return withRoutable ? Operable.since(record) : record.claim().map(claim -> record.opened());
  }

  /** Whether it answers for several, or for one that it asked for and was refused. */
  private static boolean isIndiscriminate(CaseRecord record, List<Frame> answers) {
    var addresses = answers.stream().map(NoAnswerForOthers::answered).collect(Collectors.toSet());
    return addresses.size() > 1
        || said(record).anyMatch(frame -> addresses.stream().anyMatch(frame::isProbeFor));
  }

  private static Ipv4Address answered(Frame answer) {
    return answer.arp().map(ArpPacket::senderProtocol).orElseThrow();
  }

  private static List<Frame> answers(CaseRecord record, Set<Ipv4Address> held) {
    return said(record).filter(frame -> answersForAnother(frame, held)).toList();
  }

  private static Stream<Frame> said(CaseRecord record) {
    return record.lives().stream().flatMap(life -> life.host().stream());
  }

  /**
   * What the host ever tested or claimed, on whatever interface: what becomes of an address that
   * was lost, or that was announced as another, is a question of its own.
   */
  private static Set<Ipv4Address> held(CaseRecord record) {
    var seen =
        record.lives().stream()
            .flatMap(life -> life.attempts().stream())
            .filter(attempt -> isHeld(attempt) || attempt.probes().size() >= PROBES)
            .map(Attempt::address);
    var acquired =
        Acquisition.in(record).stream()
            .filter(a -> a.claim().isPresent() && a.isTested())
            .map(Acquisition::address);
    var known = Stream.concat(seen, acquired);
    return Stream.concat(known, record.acts(Act.Held.class).stream().map(Act.Held::address))
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

  private static List<Frame> questions(CaseRecord record, Set<Ipv4Address> own, Instant since) {
    return record.frames().stream()
        .filter(frame -> !frame.fromHost() && !frame.at().isBefore(since))
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
