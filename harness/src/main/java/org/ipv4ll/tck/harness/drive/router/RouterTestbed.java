// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive.router;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.ipv4ll.tck.engine.router.RouterPlan;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.HandedPacket;

/** A router between two links of which the tester plays all stations. */
public final class RouterTestbed {

  /** The number of a link. */
  public static final int NEAR = 0;

  public static final int FAR = 1;

  private static final int HOPS = 64;
  private static final Duration READY = Duration.ofSeconds(60);

  /** A packet is as good a little later. */
  static final Duration ANY_TIME = Duration.ofSeconds(5);

  private static final Duration TRIAL = Duration.ofSeconds(1);

  /** Long enough for a router to learn by ARP where its next hop is. */
  private static final Duration NEXT_HOP = Duration.ofSeconds(1);

  private final TestContext context;
  private final SplittableRandom tokens;
  private final List<TransitPacket> sent = new ArrayList<>();
  private int pings;

  public RouterTestbed(TestContext context) {
    this.context = context;
    this.tokens = new SplittableRandom(~context.seed());
  }

  /**
   * Starts the router, with a station on each link that takes whatever comes. A router may take its
   * time to be ready; what it does not forward before says nothing.
   */
  public void open() {
    for (int link = 0; link < context.taps().size(); link++) {
      context.taps().get(link).play(new CatchAllStation(context.cast().requester(), router(link)));
    }
    context.start();
    context.pass(context.startLatency());
    var limit = context.now().plus(READY);
    while (!forwards()) {
      if (context.now().isAfter(limit)) {
        throw context.notReached(
            "the control from %s to %s is not forwarded".formatted(near(), far()));
      }
    }
  }

  private MacAddress router(int link) {
    return context.fleet().interfaces().get(link).mac();
  }

  private boolean forwards() {
    var trace = context.taps().get(FAR).trace();
    int mark = trace.mark();
    var trial = control(TransitPacket.Form.PACKET, near(), far());
    inject(trial, "the control");
    return trace
        .await(mark, frame -> HandedPacket.carries(frame, trial.token()), context.now().plus(TRIAL))
        .isPresent();
  }

  /** Adds a route to the router, by a further router on one of its links. */
  public void route(String prefix, int link) {
    var gateway = RouterPlan.GATEWAY.get(link).toString();
    context.use("route", Map.of("prefix", prefix, "gateway", gateway));
  }

  public Ipv4Address near() {
    return RouterPlan.STATION.get(NEAR);
  }

  public Ipv4Address far() {
    return RouterPlan.STATION.get(FAR);
  }

  public Ipv4Address beyond() {
    return RouterPlan.BEYOND;
  }

  /** A station on a link hands the router a packet that must not be forwarded. */
  public void send(
      TransitPacket.Form form,
      int link,
      Ipv4Address source,
      Ipv4Address destination,
      int timeToLive) {
    var crossing =
        new TransitPacket(form, link, source, destination, timeToLive, tokens.nextLong());
    sent.add(crossing);
    hand(crossing, "to be forwarded or not", false);
  }

  /**
   * A station hands the router a packet that has to be forwarded, and then all packets are handed
   * over once more: a router may drop a packet for no other reason than that it does not know its
   * next hop yet (RFC 1122 section 2.3.2.2).
   */
  public void compare(TransitPacket.Form form, Ipv4Address source, Ipv4Address destination) {
    var control = control(form, source, destination);
    hand(control, "the control", true);
    context.pass(NEXT_HOP);
    sent.forEach(crossing -> hand(crossing, "the same again", false));
    hand(control, "the control again", true);
  }

  private TransitPacket control(
      TransitPacket.Form form, Ipv4Address source, Ipv4Address destination) {
    int link = source.equals(far()) ? FAR : NEAR;
    return new TransitPacket(form, link, source, destination, HOPS, tokens.nextLong());
  }

  private void hand(TransitPacket crossing, String comment, boolean control) {
    var frame = inject(crossing, comment);
    context
        .scenario()
        .did(
            (at, mark) ->
                new Act.Handed(
                    at, mark, crossing.link(), frame.index(), crossing.token(), control));
  }

  private Frame inject(TransitPacket crossing, String comment) {
    var bytes = crossing.frame(context.cast().requester(), router(crossing.link()));
    var frame = context.taps().get(crossing.link()).inject(bytes, context.now(), ANY_TIME);
    context.comment(frame, comment);
    return frame;
  }

  /** A station on the near link asks everybody there for an address by ARP. */
  public void ask(Ipv4Address asker, Ipv4Address address) {
    ask(ArpPacket.request(context.cast().requester(), asker, address).broadcast());
  }

  /** A station on the near link asks the router alone. */
  public void askAlone(Ipv4Address asker, Ipv4Address address) {
    ask(ArpPacket.request(context.cast().requester(), asker, address).unicast(router(NEAR)));
  }

  private void ask(EthernetFrame request) {
    context.scenario().stimulus(context.inject(request.encode()), "an ARP request");
  }

  /** A station on the near link pings the router itself, each time with another number. */
  public void ping(Ipv4Address station) {
    pings++;
    var echo = IcmpEcho.request(1, pings).packet(station, RouterPlan.OWN.get(NEAR));
    var frame = echo.frame(context.cast().requester(), router(NEAR));
    context.scenario().stimulus(context.inject(frame.encode()), "a ping");
  }
}
