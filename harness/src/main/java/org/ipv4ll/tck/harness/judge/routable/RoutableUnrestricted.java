// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.routable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.sending.Traffic;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.RoutableNetwork;

/**
 * What works without a link-local address works beside one. Only a host that reaches a destination
 * as soon as that address is gone, and not before, is known to be hindered by it.
 */
public final class RoutableUnrestricted extends BesideRoutable {

  public static final Criterion CRITERION =
      Criterion.must("routable-unrestricted", "2.8-03", "437-439, 898-900").of(Layer.IP);

  public RoutableUnrestricted() {
    super(CRITERION);
  }

  @Override
  Outcome beside(Examination exam, Ipv4Address claimed, Instant since) {
    return worst(exam, outcomes(exam, since, lastUse(exam, claimed)));
  }

  /** Until this moment the host held its link-local address for certain. */
  private static Instant lastUse(Examination exam, Ipv4Address claimed) {
    return exam.record().host().stream()
        .filter(frame -> frame.uses(claimed))
        .map(Frame::at)
        .reduce((first, last) -> last)
        .orElse(exam.record().opened());
  }

  /** One destination that is reached shows that it can; another may be none of the host's. */
  private static Outcome worst(Examination exam, List<Outcome> outcomes) {
    if (outcomes.isEmpty()) {
      return exam.notReached("the host had nothing to send to a routable destination");
    }
    boolean hindered = outcomes.stream().anyMatch(Outcome.Violated.class::isInstance);
    return outcomes.stream()
        .filter(outcome -> outcome instanceof Outcome.Satisfied && !hindered)
        .findFirst()
        .orElseGet(() -> exam.all(outcomes));
  }

  private static List<Outcome> outcomes(Examination exam, Instant since, Instant gone) {
    var traffic = new Traffic(exam.record());
    return traffic.occasions().stream()
        .filter(o -> !o.at().isBefore(since) && !o.to().isLinkLocal())
        .map(Traffic.Occasion::to)
        .distinct()
        .map(to -> outcome(exam, traffic, to, gone))
        .toList();
  }

  private static Outcome outcome(Examination exam, Traffic traffic, Ipv4Address to, Instant gone) {
    var packets = traffic.packetsTo(to);
    if (isFromLinkLocal(traffic, to, packets)) {
      return exam.notReached(
          to + " is sent to from the link-local address", RoutableSource.TO_ROUTABLE.id());
    }
    var reached = packets.stream().filter(p -> isOnItsWay(traffic, to, p)).findFirst();
    if (reached.isEmpty()) {
      return exam.undecided(to + " is not reached, with a link-local address or without");
    }
    return isHindered(traffic, to, gone, reached)
        ? exam.violated(to + " is reached after the link-local address only", reached.get())
        : exam.satisfied(reached.get().toString());
  }

  /** A packet that waits for ARP shows its source in the question. */
  private static boolean isFromLinkLocal(Traffic traffic, Ipv4Address to, List<Frame> packets) {
    return packets.stream().anyMatch(Traffic::isFromLinkLocal)
        || traffic
            .resolution(to)
            .flatMap(Frame::arp)
            .filter(arp -> arp.senderProtocol().isLinkLocal())
            .isPresent();
  }

  private static boolean isOnItsWay(Traffic traffic, Ipv4Address to, Frame packet) {
    return !to.equals(RoutableNetwork.REMOTE) || traffic.handedToGateway().contains(packet);
  }

  private static boolean isHindered(
      Traffic traffic, Ipv4Address to, Instant gone, Optional<Frame> reached) {
    return traffic.occasions().stream()
        .filter(o -> o.to().equals(to) && o.at().isBefore(gone))
        .map(o -> o.at().plus(Traffic.PATIENCE))
        .anyMatch(
            due -> reached.filter(p -> p.at().isAfter(due) && p.at().isAfter(gone)).isPresent());
  }
}
