package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.When;
import java.time.Duration;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.drive.Bench;
import org.ipv4ll.tck.harness.drive.Crossroads;

/** What makes a router speak itself: ARP requests and pings (sections 1.2, 2.7). */
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
  @When("it is asked by ARP for {int} link-local addresses")
  public void ask(int count) {
    for (int number = 0; number < count; number++) {
      var asker = number % 2 == 0 ? crossroads.near() : linkLocal();
      if (number % 4 < 2) {
        crossroads.ask(asker, linkLocal());
      } else {
        crossroads.askAlone(asker, linkLocal());
      }
      bench.pass(APART);
    }
  }

  private Ipv4Address linkLocal() {
    return bench.cast().linkLocalOtherThan(Ipv4Address.ANY);
  }

  /** Otherwise nobody knows whether it answers for anybody but itself. */
  @When("as a control it is asked by ARP for {station}")
  public void control(Ipv4Address address) {
    crossroads.ask(crossroads.near(), address);
  }

  @When("{int} link-local stations on its own link ping the router")
  public void ping(int count) {
    for (int number = 0; number < count; number++) {
      crossroads.ping(linkLocal());
      bench.pass(ANSWER);
    }
  }

  /** Otherwise its silence says nothing. */
  @When("as a control {station} pings the router")
  public void ping(Ipv4Address station) {
    crossroads.ping(station);
  }
}
