// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.check;

import io.cucumber.java.en.Then;
import java.time.Duration;
import org.ipv4ll.tck.harness.judge.Checks;
import org.ipv4ll.tck.harness.judge.multihoming.AsIfOnlyInterface;
import org.ipv4ll.tck.harness.judge.multihoming.InterfaceChosen;
import org.ipv4ll.tck.harness.judge.multihoming.InterfacesAtPeace;
import org.ipv4ll.tck.harness.judge.multihoming.InterfacesDiffer;
import org.ipv4ll.tck.harness.judge.multihoming.OtherLinkIgnored;
import org.ipv4ll.tck.harness.judge.multihoming.OtherLinkIgnoredWhileProbing;

/** Names of the checks on hosts with several interfaces. */
public final class InterfaceChecks {

  private final Checks checks;

  public InterfaceChecks(Checks checks) {
    this.checks = checks;
  }

  @Then("each interface holds an address of its own within {duration}")
  public void differ(Duration within) {
    checks.add(new InterfacesDiffer(within));
  }

  @Then("no interface disputes the address of the other")
  public void atPeace() {
    checks.add(new InterfacesAtPeace());
  }

  @Then("each interface keeps its address")
  public void kept() {
    checks.add(new OtherLinkIgnored());
  }

  @Then("the candidate of the first interface is claimed all the same")
  public void claimedAllTheSame() {
    checks.add(new OtherLinkIgnoredWhileProbing());
  }

  @Then("each ping leaves through the interface that was chosen")
  public void chosen() {
    checks.add(new InterfaceChosen());
  }

  @Then("it goes from the address of that interface to the peer on its link")
  public void asIfOnly() {
    checks.add(new AsIfOnlyInterface());
  }
}
