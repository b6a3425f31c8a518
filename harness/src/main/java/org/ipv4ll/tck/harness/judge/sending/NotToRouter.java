// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.sending;

import java.util.function.Predicate;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.RoutableNetwork;

/** No router is handed a packet with a link-local address in it. */
public final class NotToRouter extends Check {

  /** Whatever the source. */
  public static final Criterion DESTINATION =
      Criterion.must("link-local-destination-not-to-router", "2.6.2-04", "822-823, 863-864")
          .restated("2.7-02")
          .of(Layer.IP);

  /** Whatever the destination outside the prefix. */
  public static final Criterion SOURCE =
      Criterion.must("link-local-source-not-to-router", "2.6.2-07", "842-843, 863-864")
          .restated("2.7-02")
          .of(Layer.IP);

  private final Predicate<Ipv4Packet> refused;

  private NotToRouter(Criterion criterion, Predicate<Ipv4Packet> refused) {
    super(criterion);
    this.refused = refused;
  }

  /** Packets for link-local addresses. */
  public static NotToRouter linkLocalDestination() {
    return new NotToRouter(DESTINATION, packet -> packet.destination().isLinkLocal());
  }

  /** Packets from link-local addresses to others. */
  public static NotToRouter linkLocalSource() {
    return new NotToRouter(
        SOURCE, packet -> packet.source().isLinkLocal() && !packet.destination().isLinkLocal());
  }

  @Override
  protected Outcome examine(Examination exam) {
    var traffic = new Traffic(exam.record());
    var handed = traffic.handedToGateway();
    return handed.stream()
        .filter(frame -> frame.ip().filter(refused).isPresent())
        .findFirst()
        .map(frame -> exam.violated("the gateway is handed " + frame, frame))
        .orElseGet(() -> spared(exam, traffic, handed.size()));
  }

  private Outcome spared(Examination exam, Traffic traffic, int handed) {
    if (traffic.station(RoutableNetwork.GATEWAY).isEmpty()) {
      return exam.notReached("the host was given no gateway");
    }
    if (traffic.occasions().stream().noneMatch(o -> isTelling(o.to()))) {
      return exam.notReached("the host had nothing to send");
    }
    if (criterion().equals(DESTINATION) && handed == 0) {
      return exam.undecided("the host does not use the gateway at all");
    }
    return criterion().equals(SOURCE) && exam.record().first(0, NotToRouter::isFromHere).isEmpty()
        ? exam.undecided("nothing is sent from a link-local address to a routable one")
        : exam.satisfied(handed + " packets are handed to the gateway, none of them link-local");
  }

  /** A packet from a link-local address to a routable one, or the question that precedes it. */
  private static boolean isFromHere(Frame frame) {
    return Traffic.isFromLinkLocal(frame)
            && frame.ip().filter(p -> isRoutable(p.destination())).isPresent()
        || frame
            .arp()
            .filter(arp -> arp.isRequest() && arp.senderProtocol().isLinkLocal())
            .filter(arp -> isRoutable(arp.targetProtocol()))
            .isPresent();
  }

  private static boolean isRoutable(Ipv4Address address) {
    return address.isUnicast() && !address.isLinkLocal();
  }

  private boolean isTelling(Ipv4Address to) {
    return to.isLinkLocal() == criterion().equals(DESTINATION);
  }
}
