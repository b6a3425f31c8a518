// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.check;

import io.cucumber.java.en.Then;
import org.ipv4ll.tck.harness.judge.Checks;
import org.ipv4ll.tck.harness.judge.selecting.AddressRecorded;
import org.ipv4ll.tck.harness.judge.selecting.CrowdedLink;
import org.ipv4ll.tck.harness.judge.selecting.FormerAddressFirst;
import org.ipv4ll.tck.harness.judge.selecting.RememberedAnswered;
import org.ipv4ll.tck.harness.judge.selecting.SameFirstCandidate;

/** Names of the checks on what a host remembers, and on what it draws. */
public final class RememberedAddressChecks {

  private final Checks checks;

  public RememberedAddressChecks(Checks checks) {
    this.checks = checks;
  }

  @Then("its first candidate is the same each time")
  public void sameFirst() {
    checks.add(new SameFirstCandidate());
  }

  @Then("the first candidate is the recorded address")
  public void recordedFirst() {
    checks.add(FormerAddressFirst.afterRestart());
  }

  @Then("it is reported whether the host records its address")
  public void recorded() {
    checks.add(new AddressRecorded());
  }

  @Then("each of them that holds what it remembers answers for it")
  public void answered() {
    checks.add(new RememberedAnswered());
  }

  @Then("the host claims an address with at most {int} candidates")
  public void crowded(int most) {
    checks.add(new CrowdedLink(most));
  }
}
