// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.traffic;

import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.Map;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.drive.Peer;
import org.ipv4ll.tck.harness.drive.TestContext;

/** A host that is made to talk to a peer, for which it has to ask by ARP. */
public final class ConversationSteps {

  private final TestContext context;
  private Ipv4Address peer;

  public ConversationSteps(TestContext context) {
    this.context = context;
    this.peer = context.cast().linkLocalOtherThan(context.scenario().claim().address());
  }

  @When("the host is made to ping a link-local peer that answers")
  public void ping() {
    context.play(new Peer(context.cast().requester(), peer));
    talk();
    context.pass(Duration.ofSeconds(1));
  }

  @When("the host is made to ping a link-local peer that answers every {duration} for {duration}")
  public void keepPinging(Duration every, Duration total) {
    context.play(new Peer(context.cast().requester(), peer));
    var start = context.now();
    for (var at = start; at.isBefore(start.plus(total)); at = at.plus(every)) {
      context.until(at);
      talk();
    }
  }

  @When("the host is made to ping a routable peer that answers every {duration} for {duration}")
  public void keepPingingRoutable(Duration every, Duration total) {
    peer = context.cast().routable();
    keepPinging(every, total);
  }

  private void talk() {
    context.use("talk-ping", Map.of("address", peer.toString()));
  }
}
