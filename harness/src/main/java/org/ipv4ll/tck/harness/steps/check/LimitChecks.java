// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.check;

import io.cucumber.java.en.Then;
import java.time.Duration;
import org.ipv4ll.tck.harness.judge.Checks;
import org.ipv4ll.tck.harness.judge.limiting.LimitLiftedByClaim;
import org.ipv4ll.tck.harness.judge.limiting.RateLimit;

/** Names of the checks on the rate at which new addresses are tried. */
public final class LimitChecks {

  private final Checks checks;

  public LimitChecks(Checks checks) {
    this.checks = checks;
  }

  @Then("the host limits its rate before candidate {int}")
  public void limited(int candidate) {
    checks.add(RateLimit.before(candidate));
  }

  @Then("candidate {int} is first probed at least {duration} after the one before")
  public void interval(int candidate, Duration min) {
    checks.add(RateLimit.interval(candidate, min));
  }

  @Then("the host limits its rate before every candidate from number {int} on")
  public void staysLimited(int candidate) {
    checks.add(RateLimit.beforeEach(candidate));
  }

  @Then(
      "every candidate from number {int} on is first probed at least {duration} after the one"
          + " before")
  public void intervals(int candidate, Duration min) {
    checks.add(RateLimit.eachInterval(candidate, min));
  }

  @Then("the flap does not bring candidate {int} within {duration} of the one before")
  public void overFlap(int candidate, Duration min) {
    checks.add(RateLimit.overFlap(candidate, min));
  }

  @Then("the rate of the replacement is not limited")
  public void lifted() {
    checks.add(new LimitLiftedByClaim());
  }
}
