// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.linkchanges;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.probing.TestedBeforeUse;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.ProcessState;

/** An interface that became active anew tests an address before it uses one. */
public final class ProbesAnew extends Check {

  public static final Criterion CRITERION =
      Criterion.must("replug-probes", "2.2-03", "565-569, 578-592");

  private static final Duration ANSWER = Duration.ofSeconds(3);

  public ProbesAnew() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var record = exam.record();
    var back = record.last(Act.Epoch.class);
    if (back.isEmpty()) {
      return exam.notReached("the interface did not become active anew");
    }
    if (record.formerClaim().map(Attempt::probes).filter(p -> p.isEmpty()).isPresent()) {
      return exam.notReached(
          "the address was not tested at the start either", TestedBeforeUse.CRITERION.id());
    }
    return record
        .first(record.epoch(), ProbesAnew::concernsAnAddress)
        .map(first -> shown(exam, first))
        .orElseGet(() -> silent(exam, back.get().at()));
  }

  private static boolean concernsAnAddress(Frame frame) {
    return frame.isProbe()
        || frame.arp().filter(a -> a.senderProtocol().isLinkLocal()).isPresent()
        || frame.ip().map(Ipv4Packet::source).filter(s -> s.isLinkLocal()).isPresent();
  }

  private static Outcome shown(Examination exam, Frame first) {
    if (first.isProbe()) {
      return exam.satisfied(
          "probed anew: " + first.arp().map(ArpPacket::targetProtocol).orElseThrow());
    }
    var what = "used before any probe, once the interface was active anew: " + first;
    return exam.record()
        .carrierLost()
        .map(lost -> exam.unheeded(lost, first, what))
        .orElseGet(() -> exam.violated(what, first));
  }

  /** No text bids a host to be after an address at all, so one that has none any more may. */
  private static Outcome silent(Examination exam, Instant back) {
    var question = question(exam);
    var patience = back.plus(exam.settings().patience());
    var until = question.map(q -> later(patience, q.at().plus(ANSWER))).orElse(patience);
    var pending = exam.pending(until);
    if (pending.isPresent()) {
      return pending.get();
    }
    var what = "the host is after no address once the interface is active anew";
    if (exam.record().conditions().process().kind() != ProcessState.Kind.RUNNING) {
      return exam.absent(what, back, until);
    }
    if (question.isEmpty()) {
      return exam.notReached(what, CRITERION.id());
    }
    return exam.heldUp(back, until, Duration.ofSeconds(1), what)
        .orElseGet(() -> exam.warned(what + ", and answers for the old one no more"));
  }

  private static Optional<Frame> question(Examination exam) {
    var record = exam.record();
    return record
        .formerClaim()
        .map(Attempt::address)
        .flatMap(
            old ->
                record.frames().stream()
                    .filter(f -> f.index() >= record.epoch() && !f.fromHost() && f.asksFor(old))
                    .reduce((one, later) -> later));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
