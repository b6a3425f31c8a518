// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.arp;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;

/** Every ARP reply with a link-local sender is broadcast. */
public final class ReplyBroadcast extends Check {

  public static final Criterion CRITERION =
      Criterion.must("reply-broadcast", "2.5-12", "759-761").restated("4-01").of(Layer.ARP);

  public ReplyBroadcast() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var replies =
        exam.record().lives().stream()
            .flatMap(life -> life.host().stream())
            .filter(ReplyBroadcast::isConcerned)
            .toList();
    var unicast = replies.stream().filter(reply -> !reply.isBroadcast()).findFirst();
    if (unicast.isPresent()) {
      return exam.violated("a reply is not broadcast: " + unicast.get(), unicast.get());
    }
    var pending = awaited(exam, replies).flatMap(exam::pending);
    if (pending.isPresent()) {
      return pending.get();
    }
    return replies.isEmpty()
        ? none(exam)
        : exam.satisfied(replies.size() + " replies, all broadcast");
  }

  private static boolean isConcerned(Frame frame) {
    return frame
        .arp()
        .filter(ArpPacket::isReply)
        .filter(arp -> arp.senderProtocol().isLinkLocal())
        .isPresent();
  }

  /** Until when an answer to the last question may come, if there was none yet. */
  private static Optional<Instant> awaited(Examination exam, List<Frame> replies) {
    return Questions.in(exam.record())
        .map(Questions::first)
        .filter(asked -> replies.stream().noneMatch(reply -> reply.index() > asked.index()))
        .map(asked -> asked.at().plus(exam.settings().patience()));
  }

  private static Outcome none(Examination exam) {
    return exam.record().claim().isPresent()
        ? exam.notReached("no reply was seen", ArpAnswer.CRITERION.id())
        : HoldsNoAddress.notReached(exam);
  }
}
