// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.link;

import io.cucumber.java.en.When;
import java.time.Duration;
import org.ipv4ll.tck.harness.drive.Claims;
import org.ipv4ll.tck.harness.drive.TestContext;

/** Cables that are out again and again. */
public final class CarrierSteps {

  private final TestContext context;

  public CarrierSteps(TestContext context) {
    this.context = context;
  }

  /** The cable is out again as soon as the host has begun to probe. */
  @When("the carrier is lost {int} times, for {duration} each")
  public void flaps(int times, Duration time) {
    for (int i = 0; i < times; i++) {
      new LinkSteps(context).flap(time);
      new Claims(context).firstProbe();
    }
  }
}
