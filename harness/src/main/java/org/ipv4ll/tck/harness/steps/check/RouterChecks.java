// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.check;

import io.cucumber.java.en.Then;
import org.ipv4ll.tck.harness.judge.Checks;
import org.ipv4ll.tck.harness.judge.router.NoProxyArp;
import org.ipv4ll.tck.harness.judge.router.NotForwarded;
import org.ipv4ll.tck.harness.judge.router.OwnPacketsStay;

/** Names of the checks on routers. */
public final class RouterChecks {

  private final Checks checks;

  public RouterChecks(Checks checks) {
    this.checks = checks;
  }

  @Then("no link-local packet is forwarded")
  public void notForwarded() {
    checks.add(NotForwarded.unicast());
  }

  @Then("no multicast packet from a link-local source is forwarded")
  public void multicastNotForwarded() {
    checks.add(NotForwarded.multicast());
  }

  @Then("it does not answer for the prefix")
  public void noProxyArp() {
    checks.add(new NoProxyArp());
  }

  @Then("nothing that it says to link-local stations leaves their link")
  public void ownPacketsStay() {
    checks.add(new OwnPacketsStay());
  }
}
