package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.Map;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.DhcpTraffic;
import org.ipv4ll.tck.harness.bench.RoutableNetwork;

/** A host that seeks a lease, and a DHCP server that is there or not (RFC 3927 section 1.9). */
public final class DhcpSteps {

  /** The longest gap that the back-off of RFC 2131 leaves, its spread, and some patience. */
  private static final Duration BACK_OFF = Duration.ofSeconds(75);

  private static final Duration EXCHANGE = Duration.ofSeconds(15);
  private static final int LOOKS = 10;

  private final Bench bench;
  private final DhcpTraffic traffic;

  public DhcpSteps(Bench bench) {
    this.bench = bench;
    this.traffic = new DhcpTraffic(bench.trace());
  }

  @Given("a host that seeks a lease starts")
  public void starts() {
    bench.use("dhcp", Map.of());
    bench.start();
  }

  @When("a DHCP server leases an address for {duration}")
  public void serves(Duration lease) {
    bench.play(bench.cast().gateway());
    bench.story().watchFrom(bench.trace().mark());
    bench.serveDhcp(RoutableNetwork.pool(lease));
  }

  @When("a DHCP server offers {address}")
  public void offers(Ipv4Address address) {
    bench.playDhcp(RoutableNetwork.pool(address));
  }

  @When("the DHCP server falls silent")
  public void fallsSilent() {
    RoutableEnd.comes(bench);
    bench.silenceDhcp();
  }

  @When("the host has got its lease")
  public void leased() {
    int mark = bench.story().watchedFrom();
    if (traffic.discover(mark, bench.now().plus(BACK_OFF)).isEmpty()) {
      throw bench.journal().inconclusive("the host asks for no lease within 75 s");
    }
    traffic
        .acknowledgement(mark, bench.now().plus(EXCHANGE))
        .orElseThrow(() -> bench.missing("the host does not take the lease that it is offered"));
    bench.pass(Duration.ofSeconds(1));
  }

  @Then("the lease is in use and not given back")
  public void inUse() {
    boolean used = false;
    for (int i = 0; i < LOOKS && !used; i++) {
      used = bench.answersFor(RoutableNetwork.HOST);
    }
    traffic.releases().stream()
        .findFirst()
        .ifPresent(
            s -> {
              throw bench.journal().violated("the lease is given back: " + s, s);
            });
    if (!used) {
      throw bench.missing("the leased address is not answered for");
    }
  }

  @Then("it is reported whether the host takes {address}")
  public void reported(Ipv4Address address) {
    if (traffic.discover(0, bench.now().plus(BACK_OFF)).isEmpty()) {
      throw bench.journal().inconclusive("the host asks for no lease within 75 s");
    }
    var request = traffic.request(0, address, bench.now().plus(EXCHANGE));
    bench
        .journal()
        .observed(request.map(r -> "it asks for it: " + r).orElse("it does not ask for it"));
  }
}
