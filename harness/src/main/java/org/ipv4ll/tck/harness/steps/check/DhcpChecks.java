// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.check;

import io.cucumber.java.en.Then;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Checks;
import org.ipv4ll.tck.harness.judge.dhcp.LeaseKept;
import org.ipv4ll.tck.harness.judge.dhcp.LeaseNotOverwritten;
import org.ipv4ll.tck.harness.judge.dhcp.LinkLocalOffer;
import org.ipv4ll.tck.harness.judge.dhcp.NoLinkLocalRegistration;
import org.ipv4ll.tck.harness.judge.dhcp.SeekingGoesOn;
import org.ipv4ll.tck.harness.judge.dhcp.SeekingPace;
import org.ipv4ll.tck.harness.judge.dhcp.SeekingRate;
import org.ipv4ll.tck.harness.judge.dhcp.SeekingUnaltered;

/** Names of the checks on a DHCP client beside a link-local address. */
public final class DhcpChecks {

  private final Checks checks;

  public DhcpChecks(Checks checks) {
    this.checks = checks;
  }

  @Then("the lease is kept")
  public void kept() {
    checks.add(new LeaseKept());
  }

  @Then("the leased address outlives whatever link-local address comes after it")
  public void notOverwritten() {
    checks.add(new LeaseNotOverwritten());
  }

  @Then("the host goes on seeking a lease")
  public void goesOn() {
    checks.add(new SeekingGoesOn());
  }

  @Then("it seeks a lease as often as the other")
  public void pace() {
    checks.add(new SeekingPace());
  }

  @Then("hosts with link-local addresses seek a lease as often as those without")
  public void rate() {
    checks.add(new SeekingRate());
  }

  @Then("it does not seek a lease in the name of its link-local address")
  public void unaltered() {
    checks.add(new SeekingUnaltered());
  }

  @Then("the host has no DHCP server register its link-local address")
  public void noRegistration() {
    checks.add(new NoLinkLocalRegistration());
  }

  @Then("it is reported whether the host takes {address}")
  public void offer(Ipv4Address offered) {
    checks.add(new LinkLocalOffer(offered));
  }
}
