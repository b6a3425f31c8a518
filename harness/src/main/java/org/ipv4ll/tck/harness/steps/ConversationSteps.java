package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.Map;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.drive.Bench;
import org.ipv4ll.tck.harness.drive.Peer;

/** A host that is made to talk to a peer, for which it has to ask by ARP. */
public final class ConversationSteps {

  private final Bench bench;
  private Ipv4Address peer;

  public ConversationSteps(Bench bench) {
    this.bench = bench;
    this.peer = bench.cast().linkLocalOtherThan(bench.story().claim().address());
  }

  @When("the host is made to ping a link-local peer that answers")
  public void ping() {
    bench.play(new Peer(bench.cast().requester(), peer));
    talk();
    bench.pass(Duration.ofSeconds(1));
  }

  @When("the host is made to ping a link-local peer that answers every {duration} for {duration}")
  public void keepPinging(Duration every, Duration total) {
    bench.play(new Peer(bench.cast().requester(), peer));
    var start = bench.now();
    for (var at = start; at.isBefore(start.plus(total)); at = at.plus(every)) {
      bench.until(at);
      talk();
    }
  }

  @When("the host is made to ping a routable peer that answers every {duration} for {duration}")
  public void keepPingingRoutable(Duration every, Duration total) {
    peer = bench.cast().routable();
    keepPinging(every, total);
  }

  private void talk() {
    bench.use("talk-ping", Map.of("address", peer.toString()));
  }
}
