package org.ipv4ll.tck.harness.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.ipv4ll.tck.engine.router.RouterPlan;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** A router between two links of which the tester plays all stations. */
public final class Crossroads {

  /** How long a copy may take; what comes later is not looked for. */
  public static final Duration PASSAGE = Duration.ofSeconds(3);

  private final Bench bench;
  private final SplittableRandom marks;
  private final List<Crossing> sent = new ArrayList<>();

  public Crossroads(Bench bench) {
    this.bench = bench;
    this.marks = new SplittableRandom(~bench.seed());
  }

  /** Starts the router, with a station on each link that takes whatever comes. */
  public void open() {
    for (int link = 0; link < bench.taps().size(); link++) {
      var router = bench.fleet().interfaces().get(link).mac();
      bench.taps().get(link).play(new Wayside(bench.cast().requester(), router));
    }
    bench.start();
    bench.pass(bench.startLatency());
  }

  /** Adds a route to the router, by a further router on one of its links. */
  public void route(String prefix, int link) {
    var gateway = RouterPlan.GATEWAY.get(link).toString();
    bench.use("route", Map.of("prefix", prefix, "gateway", gateway));
  }

  public Ipv4Address near() {
    return RouterPlan.STATION.get(0);
  }

  public Ipv4Address far() {
    return RouterPlan.STATION.get(1);
  }

  public Ipv4Address beyond() {
    return RouterPlan.BEYOND;
  }

  /** A station on the near link hands the router a packet. */
  public Crossing send(
      Crossing.Form form, Ipv4Address source, Ipv4Address destination, int timeToLive) {
    var crossing = new Crossing(form, source, destination, timeToLive, marks.nextLong());
    sent.add(crossing);
    var frame = crossing.frame(bench.cast().requester(), bench.fleet().first().mac());
    bench.journal().comment(bench.inject(frame), "to be forwarded or not");
    return crossing;
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

  /** Whether the router answers an ARP request of the near station for an address. */
  public Optional<Sighting> answersFor(Ipv4Address address) {
    var request = ArpPacket.request(bench.cast().requester(), near(), address);
    var asked = bench.inject(request.broadcast().encode());
    var limit = bench.now().plus(Duration.ofSeconds(1)).plus(bench.slack().late());
    return bench.trace().await(asked.index(), s -> s.isReplyFor(address), limit);
  }
}
