// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.dhcp;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.drive.DhcpAsker;
import org.ipv4ll.tck.harness.drive.TestContext;

/** Clients of a DHCP server (RFC 3927 section 1.6). */
public final class DhcpServerSteps {

  private static final Duration READY = Duration.ofSeconds(60);
  private static final Duration OFFER = Duration.ofSeconds(4);

  private final TestContext context;
  private final DhcpAsker clients;

  public DhcpServerSteps(TestContext context) {
    this.context = context;
    this.clients = new DhcpAsker(context);
  }

  /** A server may take its time to be ready, and may probe an address before it offers it. */
  @Given("the DHCP server offers a client some address")
  public void start() {
    context.start();
    var limit = context.now().plus(context.startLatency()).plus(READY);
    while (!clients.discover(OFFER)) {
      if (context.now().isAfter(limit)) {
        throw context.notReached("the server offers nothing, not even to a plain client");
      }
    }
  }

  @When("clients ask for the addresses {}")
  public void discover(String addresses) {
    parsed(addresses).forEach(address -> clients.discover(address, OFFER));
  }

  @When("clients come back with the addresses {}")
  public void request(String addresses) {
    parsed(addresses).forEach(address -> clients.request(address, OFFER));
  }

  @When("clients renew the addresses {}")
  public void renew(String addresses) {
    parsed(addresses).forEach(address -> clients.renew(address, OFFER));
  }

  private static Stream<Ipv4Address> parsed(String addresses) {
    return Stream.of(addresses.split(", ")).map(Ipv4Address::parse);
  }

  @When("{int} further clients ask for an address at once")
  public void exhaust(int count) {
    clients.discoverAtOnce(count);
  }
}
