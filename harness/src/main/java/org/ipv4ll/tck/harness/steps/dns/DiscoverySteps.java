// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.dns;

import io.cucumber.java.en.When;
import java.time.Duration;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.drive.dns.DiscoveryClient;
import org.ipv4ll.tck.harness.record.RoutableNetwork;

/** Peers that ask for names, addresses and services on the link. */
public final class DiscoverySteps {

  /** Longer than any of the protocols lets a host think about its answer. */
  private static final Duration ANSWERS = Duration.ofSeconds(5);

  private final TestContext context;

  public DiscoverySteps(TestContext context) {
    this.context = context;
  }

  @When("the peer {address} inquires after the claimed address by discovery protocols")
  public void inquires(Ipv4Address peer) {
    inquires(peer, 1);
  }

  /** What comes from the first question on counts. */
  @When("the peer {address} inquires after the claimed address by discovery protocols {int} times")
  public void inquires(Ipv4Address peer, int times) {
    var claimed = context.scenario().claim().address();
    var inquirer = new DiscoveryClient(context, peer);
    context.scenario().watchFrom(context.trace().mark());
    for (int time = 0; time < times; time++) {
      inquirer.ask(claimed, peer.isLinkLocal() ? claimed : RoutableNetwork.HOST);
      context.pass(ANSWERS);
    }
  }
}
