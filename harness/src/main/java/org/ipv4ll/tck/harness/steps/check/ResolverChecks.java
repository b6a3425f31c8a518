// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.check;

import io.cucumber.java.en.Then;
import java.util.List;
import org.ipv4ll.tck.harness.judge.Checks;
import org.ipv4ll.tck.harness.judge.dns.NamesKept;
import org.ipv4ll.tck.harness.judge.dns.NeighboursAsked;

/** Names of the checks on DNS clients. */
public final class ResolverChecks {

  private final Checks checks;

  public ResolverChecks(Checks checks) {
    this.checks = checks;
  }

  @Then("the tester's server is not asked for a name within the domain")
  public void namesKept() {
    checks.add(new NamesKept());
  }

  @Then("the tester's server is asked for the names of {}")
  public void neighboursAsked(String addresses) {
    checks.add(new NeighboursAsked(List.of(addresses.split(", "))));
  }
}
