// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.sending;

import java.util.ArrayList;
import java.util.List;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;

/** Whoever has something to send to a link-local peer asks for it by ARP, and sends it. */
public final class LinkLocalReached extends Check {

  /** For a host with a link-local address. */
  public static final Criterion CRITERION =
      Criterion.must("link-local-reached", "2.6.2-01", "808-812").of(Layer.IP);

  /** For a host with a routable address only. */
  public static final Criterion FROM_ROUTABLE =
      Criterion.must("link-local-reached-from-routable", "2.6.2-02", "808-814")
          .restated("1.8-01", "2.6-01", "3.3-01")
          .of(Layer.IP);

  private LinkLocalReached(Criterion criterion) {
    super(criterion);
  }

  /** From a link-local address. */
  public static LinkLocalReached fromLinkLocal() {
    return new LinkLocalReached(CRITERION);
  }

  /** From a routable address, where the host has no other. */
  public static LinkLocalReached fromRoutable() {
    return new LinkLocalReached(FROM_ROUTABLE);
  }

  @Override
  protected Outcome examine(Examination exam) {
    if (criterion().equals(CRITERION) && exam.record().claim().isEmpty()) {
      return HoldsNoAddress.notReached(exam);
    }
    var traffic = new Traffic(exam.record());
    var outcomes = new ArrayList<>(outcomes(exam, traffic, true));
    outcomes.addAll(outcomes(exam, traffic, false));
    return outcomes.isEmpty()
        ? exam.notReached("the host had nothing to send to a link-local peer")
        : exam.all(outcomes);
  }

  private static List<Outcome> outcomes(Examination exam, Traffic traffic, boolean told) {
    return traffic.peers(told, Ipv4Address::isLinkLocal).stream()
        .map(peer -> outcome(exam, traffic, told, peer))
        .toList();
  }

  private static Outcome outcome(
      Examination exam, Traffic traffic, boolean told, Ipv4Address peer) {
    var sent = traffic.sent(told, peer);
    if (exam.criterion().equals(FROM_ROUTABLE)
        && sent.stream().anyMatch(Traffic::isFromLinkLocal)) {
      return exam.notReached("what is for " + peer + " comes from a link-local address");
    }
    return sent.stream()
        .filter(packet -> traffic.isTo(peer, packet))
        .findFirst()
        .map(packet -> exam.satisfied(packet.toString()))
        .or(() -> traffic.deadline().filter(d -> sent.isEmpty()).flatMap(exam::pending))
        .orElseGet(
            () ->
                sent.isEmpty()
                    ? missing(exam, traffic, told, peer)
                    : exam.notReached(
                        "what is for " + peer + " goes elsewhere", StraightDelivery.ids()));
  }

  private static Outcome missing(
      Examination exam, Traffic traffic, boolean told, Ipv4Address peer) {
    if (!traffic.isHeard(told)) {
      return exam.undecided(
          told ? "the host sends nothing that it is told to send" : "the host answers no peer");
    }
    var asked = traffic.resolution(peer).isPresent();
    return exam.absent(
        "no packet for " + peer + (asked ? ", though ARP was answered" : ", and no ARP request"),
        traffic.occasions().get(0).at(),
        traffic.deadline().orElseThrow());
  }
}
