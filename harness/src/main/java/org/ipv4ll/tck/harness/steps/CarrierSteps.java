package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.When;
import java.time.Duration;
import org.ipv4ll.tck.harness.drive.Bench;
import org.ipv4ll.tck.harness.drive.Claims;

/** Cables that are out again and again. */
public final class CarrierSteps {

  private final Bench bench;

  public CarrierSteps(Bench bench) {
    this.bench = bench;
  }

  /** The cable is out again as soon as the host has begun to probe. */
  @When("the carrier is lost {int} times, for {duration} each")
  public void flaps(int times, Duration time) {
    for (int i = 0; i < times; i++) {
      new LinkSteps(bench).flap(time);
      new Claims(bench).firstProbe();
    }
  }
}
