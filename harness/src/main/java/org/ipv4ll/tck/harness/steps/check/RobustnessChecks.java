// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.check;

import io.cucumber.java.en.Then;
import org.ipv4ll.tck.harness.judge.Checks;
import org.ipv4ll.tck.harness.judge.robustness.HostileFramesWithstood;

/** Names of the checks on what hostile frames do to a host. */
public final class RobustnessChecks {

  private final Checks checks;

  public RobustnessChecks(Checks checks) {
    this.checks = checks;
  }

  @Then("the host has withstood these frames")
  public void withstood() {
    checks.add(new HostileFramesWithstood());
  }
}
