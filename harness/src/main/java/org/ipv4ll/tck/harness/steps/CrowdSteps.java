package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.util.concurrent.atomic.AtomicReference;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Claims;

/** A link that is full of other hosts (RFC 3927 section 1.3). */
public final class CrowdSteps {

  private final Bench bench;
  private final AtomicReference<Ipv4Address> firstWanted = new AtomicReference<>();

  public CrowdSteps(Bench bench) {
    this.bench = bench;
  }

  @Given("{int} addresses from the first candidate on are held by other hosts")
  public void crowd(int count) {
    bench.hold(address -> isHeld(address, count));
  }

  /** The range is a ring, so that the crowd is as big wherever the first candidate lies. */
  private boolean isHeld(Ipv4Address address, int count) {
    firstWanted.compareAndSet(null, address);
    int distance = address.bits() - firstWanted.get().bits();
    return Math.floorMod(distance, Ipv4Address.SELECTABLE) < count;
  }

  @Then("the host leaves the first candidate to its holder")
  public void leaves() {
    var claim = new Claims(bench).claim();
    if (claim.address().equals(firstWanted.get())) {
      throw bench
          .journal()
          .violated("it claims " + claim.address() + " all the same", claim.evidence());
    }
    bench.journal().observed(firstWanted.get() + " is taken, " + claim.address() + " is claimed");
  }

  @Then("the host claims an address with at most {int} candidates")
  public void tries(int most) {
    var claim = new Claims(bench).claim();
    int tries = bench.attempts().size();
    var text = "claimed " + claim.address() + " with candidate " + tries;
    if (tries > most) {
      throw bench.journal().violated(text, claim.evidence());
    }
    bench.journal().observed(text);
  }
}
