// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.check;

import io.cucumber.java.en.Then;
import org.ipv4ll.tck.harness.judge.Checks;
import org.ipv4ll.tck.harness.judge.dns.AddressesPassedOn;
import org.ipv4ll.tck.harness.judge.dns.ApexReported;
import org.ipv4ll.tck.harness.judge.dns.NameErrorAuthority;
import org.ipv4ll.tck.harness.judge.dns.NameErrors;
import org.ipv4ll.tck.harness.judge.dns.NeighboursResolved;
import org.ipv4ll.tck.harness.judge.dns.NothingUpstream;

/** Names of the checks on recursive name servers. */
public final class NameServerChecks {

  private final Checks checks;

  public NameServerChecks(Checks checks) {
    this.checks = checks;
  }

  @Then("every answer is a name error")
  public void nameErrors() {
    checks.add(NameErrors.always());
  }

  @Then("every answer is a name error, unless the server answers no such query at all")
  public void nameErrorsIfServed() {
    checks.add(NameErrors.ifServed());
  }

  @Then("every name error is authoritative")
  public void authority() {
    checks.add(new NameErrorAuthority());
  }

  @Then("no query for a name within the domain reaches the tester's server")
  public void nothingUpstream() {
    checks.add(new NothingUpstream());
  }

  @Then("every answer comes from the tester's server")
  public void resolved() {
    checks.add(new NeighboursResolved());
  }

  @Then("it is told what the server answers and whether it asks the tester's server")
  public void apex() {
    checks.add(new ApexReported());
  }

  @Then("it is told whether the link-local address is passed on")
  public void passedOn() {
    checks.add(new AddressesPassedOn());
  }
}
