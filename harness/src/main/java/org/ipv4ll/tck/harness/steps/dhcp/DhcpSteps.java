// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.dhcp;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.Map;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.drive.BelatedDhcp;
import org.ipv4ll.tck.harness.drive.Claims;
import org.ipv4ll.tck.harness.drive.DhcpTraffic;
import org.ipv4ll.tck.harness.drive.RoutableOffer;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.drive.dns.TesterServer;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.Frame;

/** A host that seeks a lease, and a DHCP server that is there or not (RFC 3927 section 1.9). */
public final class DhcpSteps {

  /** The longest gap that the back-off of RFC 2131 leaves, its spread, and some patience. */
  private static final Duration BACK_OFF = Duration.ofSeconds(75);

  private static final Duration EXCHANGE = Duration.ofSeconds(15);

  private final TestContext context;
  private final DhcpTraffic traffic;

  public DhcpSteps(TestContext context) {
    this.context = context;
    this.traffic = new DhcpTraffic(context.trace());
  }

  @Given("a host that seeks a lease starts")
  public void starts() {
    context.use("dhcp", Map.of());
    context.start();
  }

  @When("a DHCP server leases an address for {duration}")
  public void serves(Duration lease) {
    comesUp();
    context.serveDhcp(RoutableOffer.pool(lease));
  }

  /**
   * Whoever registers names finds the primary server of the domain there. The DHCP server is played
   * on every target: real ones register names themselves and tell their clients so (RFC 4702).
   */
  @When("a DHCP server leases an address and names a name server for {duration}")
  public void servesNames(Duration lease) {
    new TesterServer(context).playPrimary();
    comesUp();
    context.scenario().did((at, mark) -> new Act.Served(at, mark, 0, false));
    context.playDhcp(RoutableOffer.named(lease));
  }

  private void comesUp() {
    context.play(context.cast().gateway());
    context.scenario().watchFrom(context.trace().mark());
  }

  /** It offers what the host has asked for already. */
  @When("a DHCP server comes up that leases the host an address for {duration}")
  public void servesBelatedly(Duration lease) {
    context.play(context.cast().gateway());
    var limit = context.now().plus(BACK_OFF);
    var asked = new BelatedDhcp(context, RoutableOffer.pool(lease)).comeUp(limit);
    context.scenario().watchFrom(asked.map(Frame::index).orElse(context.trace().mark()));
  }

  @When("a DHCP server offers {address}")
  public void offers(Ipv4Address address) {
    context.playDhcp(RoutableOffer.pool(address));
  }

  @When("the DHCP server falls silent")
  public void fallsSilent() {
    RoutableEnd.comes(context);
    context.silenceDhcp();
  }

  @When("the host has got its lease")
  public void leased() {
    int mark = context.scenario().watchedFrom();
    if (traffic.discover(mark, context.now().plus(BACK_OFF)).isEmpty()) {
      throw context.notReached("the host asks for no lease within 75 s");
    }
    if (traffic.acknowledgement(mark, context.now().plus(EXCHANGE)).isEmpty()) {
      throw context.notReached("the host does not take the lease that it is offered");
    }
    context.pass(Duration.ofSeconds(1));
  }

  @When("the host claims a link-local address within {duration}")
  public void claims(Duration limit) {
    new Claims(context).claim(context.scenario().watchedFrom(), limit);
  }

  @When("another host of its kind seeks a lease without link-local addressing")
  public void twin() {
    seekWithout(1);
  }

  @When("{int} more hosts of its kind seek a lease, and {int} without link-local addressing")
  public void twins(int with, int without) {
    var hosts = context.fleet().make(with);
    hosts.forEach(host -> host.use("dhcp"));
    context.fleet().start(hosts);
    seekWithout(without);
  }

  private void seekWithout(int count) {
    var hosts = context.fleet().make(count);
    hosts.forEach(host -> host.use("no-link-local"));
    hosts.forEach(host -> host.use("dhcp"));
    context.fleet().start(hosts);
  }
}
