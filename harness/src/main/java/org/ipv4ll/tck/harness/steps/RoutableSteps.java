package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.RoutableNetwork;

/** A routable address with a gateway, given to the host and taken from it by its administrator. */
public final class RoutableSteps {

  /** Longer than a claim takes, for a host that goes for one all the same. */
  private static final Duration SETTLED = Duration.ofSeconds(9);

  private final Bench bench;

  public RoutableSteps(Bench bench) {
    this.bench = bench;
  }

  @Given("a host with a routable address and a gateway starts")
  public void startsWithRoutable() {
    getsRoutable();
    bench.start();
    bench.pass(bench.startLatency().plus(SETTLED));
  }

  @When("the host gets a routable address and a gateway")
  public void getsRoutable() {
    bench.play(bench.cast().gateway());
    bench.use("add-routable", RoutableNetwork.values());
  }

  @When("the host loses its routable address and its gateway")
  public void losesRoutable() {
    RoutableEnd.comes(bench);
    bench.use("remove-routable", RoutableNetwork.values());
  }
}
