// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.check;

import io.cucumber.java.en.Then;
import java.time.Duration;
import org.ipv4ll.tck.harness.judge.Checks;
import org.ipv4ll.tck.harness.judge.joining.ClaimedByOne;
import org.ipv4ll.tck.harness.judge.joining.Convergence;
import org.ipv4ll.tck.harness.judge.joining.DuplicateFound;
import org.ipv4ll.tck.harness.judge.joining.SequencesDiffer;

/** Names of the checks on several hosts on one link, or on links that become one. */
public final class JoinChecks {

  private final Checks checks;

  public JoinChecks(Checks checks) {
    this.checks = checks;
  }

  @Then("at most one of them still answers for it")
  public void duplicateFound() {
    checks.add(new DuplicateFound());
  }

  @Then("no address that two of them probe for at the same time is claimed")
  public void claimedByOne() {
    checks.add(new ClaimedByOne());
  }

  @Then("no two of them draw the same candidates")
  public void sequencesDiffer() {
    checks.add(new SequencesDiffer());
  }

  @Then("it is reported when each holds an address of its own, for {duration}")
  public void convergence(Duration most) {
    checks.add(new Convergence(most));
  }
}
