// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.check;

import io.cucumber.java.en.Then;
import org.ipv4ll.tck.harness.judge.Checks;
import org.ipv4ll.tck.harness.judge.dhcpserver.NoLinkLocalLease;

/** Names of the checks on DHCP servers. */
public final class DhcpServerChecks {

  private final Checks checks;

  public DhcpServerChecks(Checks checks) {
    this.checks = checks;
  }

  @Then("no client is given an address of 169.254.0.0\\/16")
  public void noLinkLocalLease() {
    checks.add(new NoLinkLocalLease());
  }
}
