// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.arp;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.ClaimedAddress;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * One question for the address that a host has claimed, asked once or again and again.
 *
 * @param asked the requests, in order, at least one
 */
record Questions(CaseRecord record, Ipv4Address address, List<Frame> asked) {

  Questions {
    asked = List.copyOf(asked);
  }

  /** The last one of the case. */
  static Optional<Questions> in(CaseRecord record) {
    return ClaimedAddress.in(record)
        .flatMap(
            claim ->
                Stream.concat(repeated(record), single(record))
                    .filter(asked -> asked.stream().allMatch(f -> asksFor(f, claim.address())))
                    .reduce((one, other) -> start(other) > start(one) ? other : one)
                    .map(asked -> new Questions(record, claim.address(), asked)));
  }

  private static Stream<List<Frame>> repeated(CaseRecord record) {
    return record.acts(Act.Asked.class).stream()
        .map(act -> act.questions().stream().map(record.frames()::get).toList())
        .filter(asked -> !asked.isEmpty());
  }

  private static Stream<List<Frame>> single(CaseRecord record) {
    return record.stimuli().stream().map(List::of);
  }

  private static int start(List<Frame> asked) {
    return asked.get(0).index();
  }

  /** Whether it asks for the address and claims nothing. */
  static boolean asksFor(Frame frame, Ipv4Address address) {
    return frame
        .arp()
        .filter(ArpPacket::isRequest)
        .filter(arp -> arp.targetProtocol().equals(address) && !frame.uses(address))
        .isPresent();
  }

  /** Nobody asked, or there is no address to ask for. */
  static Outcome notReached(Examination exam) {
    return ClaimedAddress.in(exam.record()).isPresent()
        ? exam.notReached("nobody asked for the claimed address")
        : ClaimedAddress.unknown(exam);
  }

  Frame first() {
    return asked.get(0);
  }

  Frame last() {
    return asked.get(asked.size() - 1);
  }

  /** The first reply after the first question. */
  Optional<Frame> answer() {
    return record.first(first().index() + 1, frame -> frame.isReplyFor(address));
  }

  /** The first reply after the first question that is meant for who asked. */
  Optional<Frame> answerToAsker() {
    return record.first(
        first().index() + 1, frame -> frame.isReplyFor(address) && isMeantFor(frame, asker()));
  }

  /** The first reply after the first question that answers no other question before it. */
  Optional<Frame> answerToNobodyElse() {
    return record.first(
        first().index() + 1, frame -> frame.isReplyFor(address) && !isOwedToAnother(frame));
  }

  /** A late answer to somebody who asked for the address as well. */
  private boolean isOwedToAnother(Frame reply) {
    return record.frames().stream()
        .filter(other -> !other.fromHost() && other.index() < reply.index())
        .filter(other -> asksFor(other, address))
        .flatMap(other -> other.arp().stream())
        .map(ArpPacket::senderProtocol)
        .anyMatch(other -> !other.equals(asker()) && isMeantFor(reply, other));
  }

  private Ipv4Address asker() {
    return first().arp().orElseThrow().senderProtocol();
  }

  private static boolean isMeantFor(Frame reply, Ipv4Address asker) {
    return reply.arp().filter(arp -> arp.targetProtocol().equals(asker)).isPresent();
  }

  /** The last question before this reply. */
  Frame before(Frame reply) {
    return asked.stream()
        .filter(question -> question.index() < reply.index())
        .reduce((one, later) -> later)
        .orElseGet(this::first);
  }

  /** The first sign that the host is after another address by now, if there is one. */
  Optional<Frame> departure() {
    int claimed = record.claim().flatMap(c -> c.claim()).map(Frame::index).orElse(0);
    return record.first(claimed, frame -> frame.isProbe() && !frame.isProbeFor(address));
  }

  /** Whether the question before this one, asked in other words or by another, had no answer. */
  boolean isNobodyAnswered() {
    return repeated(record)
        .filter(other -> start(other) < start(asked) && asksFor(other.get(0), address))
        .reduce((one, later) -> later)
        .filter(other -> record.first(start(other), frame -> frame.isReplyFor(address)).isEmpty())
        .isPresent();
  }

  /** Whether another host had claimed the address before this frame. */
  boolean isConflictBefore(Frame frame) {
    return record.frames().stream()
        .filter(other -> !other.fromHost() && other.index() < frame.index())
        .flatMap(other -> other.arp().stream())
        .anyMatch(
            arp ->
                arp.senderProtocol().equals(address) && !arp.senderHardware().equals(record.mac()));
  }
}
