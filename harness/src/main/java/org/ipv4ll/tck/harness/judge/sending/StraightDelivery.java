// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.sending;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;

/** What is for a station on the link goes to that station, which ARP has found. */
public final class StraightDelivery extends Check {

  /** A link-local destination, from a link-local address. */
  public static final Criterion TO_LINK_LOCAL =
      Criterion.must("link-local-direct", "2.6.2-01", "808-812").of(Layer.IP);

  /** A link-local destination, from a routable address. */
  public static final Criterion FROM_ROUTABLE =
      Criterion.must("link-local-direct-from-routable", "2.6.2-02", "808-814")
          .restated("1.8-01", "2.6-01", "3.3-01")
          .of(Layer.IP);

  /** A routable destination, from a link-local address. */
  public static final Criterion TO_ROUTABLE =
      Criterion.must("routable-direct", "2.6.2-06", "829-833, 842-843")
          .restated("3.3-02")
          .of(Layer.IP);

  private final Predicate<Ipv4Packet> concerned;

  private StraightDelivery(Criterion criterion, Predicate<Ipv4Packet> concerned) {
    super(criterion);
    this.concerned = concerned;
  }

  /** From a link-local address to link-local ones. */
  public static StraightDelivery toLinkLocal() {
    return new StraightDelivery(TO_LINK_LOCAL, packet -> packet.destination().isLinkLocal());
  }

  /** From a routable address to link-local ones. */
  public static StraightDelivery fromRoutable() {
    return new StraightDelivery(
        FROM_ROUTABLE,
        packet -> packet.destination().isLinkLocal() && !packet.source().isLinkLocal());
  }

  /** From a link-local address to routable ones: a host may well send nothing there. */
  public static StraightDelivery toRoutable() {
    return new StraightDelivery(
        TO_ROUTABLE,
        packet -> packet.source().isLinkLocal() && !packet.destination().isLinkLocal());
  }

  /** The ids of those to link-local destinations. */
  static String[] ids() {
    return new String[] {TO_LINK_LOCAL.id(), FROM_ROUTABLE.id()};
  }

  @Override
  protected Outcome examine(Examination exam) {
    var traffic = new Traffic(exam.record());
    var packets =
        exam.record().host().stream()
            .filter(frame -> frame.ip().filter(concerned).isPresent())
            .filter(frame -> traffic.station(destination(frame)).isPresent())
            .toList();
    return packets.stream()
        .flatMap(packet -> wrong(exam, traffic, packet).stream())
        .findFirst()
        .orElseGet(() -> packets.isEmpty() ? nothing(exam) : right(exam, packets));
  }

  private static Outcome right(Examination exam, List<Frame> packets) {
    return exam.satisfied(packets.get(0) + ", straight to its station");
  }

  private Outcome nothing(Examination exam) {
    if (!criterion().equals(FROM_ROUTABLE) && exam.record().claim().isEmpty()) {
      return HoldsNoAddress.notReached(exam);
    }
    return criterion().equals(TO_ROUTABLE)
        ? exam.notReached(
            "nothing is sent from a link-local address to a routable one",
            RoutablePeerAnswered.CRITERION.id())
        : exam.notReached(
            "no packet for a link-local peer",
            LinkLocalReached.CRITERION.id(),
            LinkLocalReached.FROM_ROUTABLE.id());
  }

  private static Optional<Outcome> wrong(Examination exam, Traffic traffic, Frame packet) {
    var to = destination(packet);
    if (!traffic.isTo(to, packet)) {
      var where = Traffic.hardware(packet).map(Object::toString).orElse("nobody");
      return Optional.of(
          exam.violated("a packet for " + to + " goes to " + where + ": " + packet, packet));
    }
    return wasAskedFor(traffic, to, packet) || isKnown(exam, to, packet)
        ? Optional.empty()
        : Optional.of(exam.violated("sent without ARP: " + packet, packet));
  }

  /** An answer may go back where the question came from. */
  private static boolean wasAskedFor(Traffic traffic, Ipv4Address to, Frame packet) {
    boolean asked =
        traffic.occasions().stream()
            .anyMatch(o -> o.to().equals(to) && !o.told() && o.at().isBefore(packet.at()));
    return asked || traffic.resolution(to).filter(a -> a.index() < packet.index()).isPresent();
  }

  /** Whoever asked the host has said where it is (RFC 826, Packet Reception). */
  private static boolean isKnown(Examination exam, Ipv4Address to, Frame packet) {
    var source = packet.ip().orElseThrow().source();
    return exam.record().frames().stream()
        .filter(heard -> !heard.fromHost() && heard.index() < packet.index())
        .flatMap(heard -> heard.arp().stream())
        .anyMatch(arp -> arp.senderProtocol().equals(to) && arp.targetProtocol().equals(source));
  }

  private static Ipv4Address destination(Frame frame) {
    return frame.ip().orElseThrow().destination();
  }
}
