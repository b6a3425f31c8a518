package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Crossroads;
import org.ipv4ll.tck.harness.bench.Sighting;

/** What a router says itself: ARP replies, and answers to those who ping it (sections 1.2, 2.7). */
public final class RouterSpeechSteps {

  private static final Duration APART = Duration.ofMillis(20);
  private static final Duration ANSWER = Duration.ofSeconds(3);

  private final Bench bench;
  private final Crossroads crossroads;

  public RouterSpeechSteps(Bench bench) {
    this.bench = bench;
    this.crossroads = new Crossroads(bench);
  }

  /** Asked by routable and by link-local stations, and by some of them alone. */
  @Then("it answers no ARP request for {int} link-local addresses")
  public void silentAbout(int count) {
    var asked = new ArrayList<Ipv4Address>();
    for (int number = 0; number < count; number++) {
      var asker = number % 2 == 0 ? crossroads.near() : linkLocal();
      var address = linkLocal();
      if (number % 4 < 2) {
        crossroads.ask(asker, address);
      } else {
        crossroads.askAlone(asker, address);
      }
      asked.add(address);
      bench.pass(APART);
    }
    bench.pass(ANSWER);
    asked.forEach(address -> crossroads.reply(address).ifPresent(this::speaksForOthers));
  }

  private Ipv4Address linkLocal() {
    return bench.cast().linkLocalOtherThan(Ipv4Address.ANY);
  }

  private void speaksForOthers(Sighting reply) {
    throw bench.journal().violated("it answers for the prefix: " + reply, reply);
  }

  @Then("it answers an ARP request for {station}")
  public void speaksFor(Ipv4Address address) {
    crossroads.ask(crossroads.near(), address);
    crossroads
        .reply(address)
        .orElseThrow(
            () -> bench.journal().inconclusive("its proxy ARP does not answer for anybody"));
  }

  @When("link-local stations on its own link ping the router")
  public void ping() {
    for (var station : List.of(linkLocal(), linkLocal())) {
      crossroads.ping(station);
      bench.pass(ANSWER);
    }
  }

  /** A router on the far link is the only place that the route leads to. */
  @Then("nothing that it says to them leaves their link")
  public void staysOnTheLink() {
    for (var said : bench.taps().get(Crossroads.FAR).trace().host()) {
      if (said.ip().filter(RouterSpeechSteps::isToLinkLocal).isPresent()) {
        throw bench.journal().violated("it sends its own packet to a router: " + said, said);
      }
    }
    long answers =
        bench.trace().host().stream()
            .filter(s -> s.ip().filter(RouterSpeechSteps::isToLinkLocal).isPresent())
            .count();
    bench.journal().observed("it sends them " + answers + " packets on their own link");
  }

  private static boolean isToLinkLocal(Ipv4Packet packet) {
    return packet.destination().isLinkLocal();
  }

  /** Otherwise its silence says nothing. */
  @Then("{station} that pings the router is answered")
  public void answers(Ipv4Address station) {
    int mark = crossroads.ping(station);
    bench
        .trace()
        .await(
            mark,
            s -> s.ip().filter(packet -> packet.destination().equals(station)).isPresent(),
            bench.now().plus(ANSWER))
        .orElseThrow(
            () -> bench.journal().inconclusive("it answers the ping of " + station + " neither"));
  }
}
