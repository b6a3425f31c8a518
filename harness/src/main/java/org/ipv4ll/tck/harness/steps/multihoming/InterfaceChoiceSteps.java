// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.multihoming;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.drive.Peer;
import org.ipv4ll.tck.harness.drive.TestContext;

/** An application that says through which interface it wants to send (RFC 3927 section 3.2). */
public final class InterfaceChoiceSteps {

  private static final Duration CONVERSATION = Duration.ofSeconds(2);

  private final TestContext context;
  private final Ipv4Address peer;
  private final List<MacAddress> stations;

  public InterfaceChoiceSteps(TestContext context) {
    this.context = context;
    this.peer = context.cast().linkLocalOtherThan(Ipv4Address.ANY);
    this.stations = List.of(context.cast().requester(), context.cast().secondRogue());
  }

  @Given("a peer on each link holds the same address")
  public void peers() {
    for (int link = 0; link < context.taps().size(); link++) {
      context.taps().get(link).play(new Peer(stations.get(link), peer));
    }
  }

  @When("the host is made to ping that address through each interface in turn")
  public void ping() {
    for (int chosen = 1; chosen <= context.taps().size(); chosen++) {
      var values = Map.of("address", peer.toString(), "through", Integer.toString(chosen));
      context.use("talk-through", values);
      context.pass(CONVERSATION);
    }
  }
}
