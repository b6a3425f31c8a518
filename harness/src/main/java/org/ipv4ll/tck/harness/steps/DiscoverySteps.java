package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.When;
import java.time.Duration;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.drive.Bench;
import org.ipv4ll.tck.harness.drive.Inquirer;
import org.ipv4ll.tck.harness.record.RoutableNetwork;

/** Peers that ask for names, addresses and services on the link. */
public final class DiscoverySteps {

  /** Longer than any of the protocols lets a host think about its answer. */
  private static final Duration ANSWERS = Duration.ofSeconds(5);

  private final Bench bench;

  public DiscoverySteps(Bench bench) {
    this.bench = bench;
  }

  @When("the peer {address} inquires after the claimed address by discovery protocols")
  public void inquires(Ipv4Address peer) {
    inquires(peer, 1);
  }

  /** What comes from the first question on counts. */
  @When("the peer {address} inquires after the claimed address by discovery protocols {int} times")
  public void inquires(Ipv4Address peer, int times) {
    var claimed = bench.story().claim().address();
    var inquirer = new Inquirer(bench, peer);
    bench.story().watchFrom(bench.trace().mark());
    for (int time = 0; time < times; time++) {
      inquirer.ask(claimed, peer.isLinkLocal() ? claimed : RoutableNetwork.HOST);
      bench.pass(ANSWERS);
    }
  }
}
