package org.ipv4ll.tck.harness.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.ipv4ll.tck.engine.router.RouterPlan;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** A router between two links of which the tester plays all stations. */
public final class Crossroads {

  /** How long a copy may take; what comes later is not looked for. */
  public static final Duration PASSAGE = Duration.ofSeconds(3);

  /** The number of a link. */
  public static final int NEAR = 0;

  public static final int FAR = 1;

  private static final int HOPS = 64;
  private static final Duration READY = Duration.ofSeconds(60);

  /** A packet is as good a little later. */
  private static final Duration ANY_TIME = Duration.ofSeconds(5);

  private static final Duration TRIAL = Duration.ofSeconds(1);

  private final Bench bench;
  private final SplittableRandom marks;
  private final List<Crossing> sent = new ArrayList<>();

  public Crossroads(Bench bench) {
    this.bench = bench;
    this.marks = new SplittableRandom(~bench.seed());
  }

  /**
   * Starts the router, with a station on each link that takes whatever comes. A router may take its
   * time to be ready; what it does not forward before says nothing.
   */
  public void open() {
    for (int link = 0; link < bench.taps().size(); link++) {
      bench.taps().get(link).play(new Wayside(bench.cast().requester(), router(link)));
    }
    bench.start();
    bench.pass(bench.startLatency());
    var limit = bench.now().plus(READY);
    while (!forwards()) {
      if (bench.now().isAfter(limit)) {
        throw bench
            .journal()
            .inconclusive("the control from %s to %s is not forwarded".formatted(near(), far()));
      }
    }
  }

  private MacAddress router(int link) {
    return bench.fleet().interfaces().get(link).mac();
  }

  private boolean forwards() {
    var trace = bench.taps().get(FAR).trace();
    int mark = trace.mark();
    var control = control(Crossing.Form.PACKET, near(), far());
    return trace.await(mark, control::isCopy, bench.now().plus(TRIAL)).isPresent();
  }

  /** Adds a route to the router, by a further router on one of its links. */
  public void route(String prefix, int link) {
    var gateway = RouterPlan.GATEWAY.get(link).toString();
    bench.use("route", Map.of("prefix", prefix, "gateway", gateway));
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
      Crossing.Form form, int link, Ipv4Address source, Ipv4Address destination, int timeToLive) {
    var crossing = new Crossing(form, link, source, destination, timeToLive, marks.nextLong());
    sent.add(crossing);
    hand(crossing, "to be forwarded or not");
  }

  /**
   * Hands over once more all that must not be forwarded: a router may drop a packet for no other
   * reason than that it does not know its next hop yet (RFC 1122 section 2.3.2.2).
   */
  public void repeat() {
    sent.forEach(crossing -> hand(crossing, "the same again"));
  }

  /** A routable station hands the router a packet that has to be forwarded. */
  public Crossing control(Crossing.Form form, Ipv4Address source, Ipv4Address destination) {
    int link = source.equals(far()) ? FAR : NEAR;
    var crossing = new Crossing(form, link, source, destination, HOPS, marks.nextLong());
    hand(crossing, "the control");
    return crossing;
  }

  private void hand(Crossing crossing, String comment) {
    var frame = crossing.frame(bench.cast().requester(), router(crossing.link()));
    var sent = bench.taps().get(crossing.link()).inject(frame, bench.now(), ANY_TIME);
    bench.journal().comment(sent, comment);
  }

  /** What was handed to the router so far. */
  public List<Crossing> sent() {
    return List.copyOf(sent);
  }

  /** A copy of a packet, on whichever link it came out. */
  public Optional<Sighting> copy(Crossing crossing) {
    return seen().stream().filter(crossing::isCopy).findFirst();
  }

  /** What the router itself told the sender of a packet. */
  public Optional<Sighting> answer(Crossing crossing) {
    return seen().stream().filter(s -> s.ip().filter(crossing::isAbout).isPresent()).findFirst();
  }

  private List<Sighting> seen() {
    return bench.taps().stream().flatMap(tap -> tap.trace().host().stream()).toList();
  }

  /** A station on the near link asks everybody there for an address by ARP. */
  public void ask(Ipv4Address asker, Ipv4Address address) {
    ask(ArpPacket.request(bench.cast().requester(), asker, address).broadcast());
  }

  /** A station on the near link asks the router alone. */
  public void askAlone(Ipv4Address asker, Ipv4Address address) {
    ask(ArpPacket.request(bench.cast().requester(), asker, address).unicast(router(NEAR)));
  }

  private void ask(EthernetFrame request) {
    bench.inject(request.encode());
  }

  /** The first ARP reply of the router for an address, if it comes soon. */
  public Optional<Sighting> reply(Ipv4Address address) {
    var limit = bench.now().plus(TRIAL).plus(bench.slack().late());
    return bench.trace().await(0, s -> s.isReplyFor(address), limit);
  }

  /**
   * A station on the near link pings the router itself.
   *
   * @return the place of the captures from which on the answer may be
   */
  public int ping(Ipv4Address station) {
    int mark = bench.trace().mark();
    var echo = IcmpEcho.request(1, 1).packet(station, RouterPlan.OWN.get(NEAR));
    bench.inject(echo.frame(bench.cast().requester(), router(NEAR)).encode());
    return mark;
  }
}
