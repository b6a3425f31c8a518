// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.check;

import io.cucumber.java.en.Then;
import org.ipv4ll.tck.harness.judge.Checks;
import org.ipv4ll.tck.harness.judge.linkchanges.NoPeriodicAnnouncements;
import org.ipv4ll.tck.harness.judge.linkchanges.NoPeriodicProbes;
import org.ipv4ll.tck.harness.judge.linkchanges.ProbesAnew;
import org.ipv4ll.tck.harness.judge.linkchanges.ShortFlap;
import org.ipv4ll.tck.harness.judge.selecting.FormerAddressFirst;

/** Names of the checks on links that come back and on hosts that are left alone. */
public final class LinkChangeChecks {

  private final Checks checks;

  public LinkChangeChecks(Checks checks) {
    this.checks = checks;
  }

  @Then("the host probes anew before it uses an address")
  public void probesAnew() {
    checks.add(new ProbesAnew());
  }

  @Then("the first candidate is the old address")
  public void oldAddressFirst() {
    checks.add(FormerAddressFirst.afterReplug());
  }

  @Then("it is reported whether the host probes again")
  public void shortFlap() {
    checks.add(new ShortFlap());
  }

  @Then("the host sends no probe")
  public void noPeriodicProbes() {
    checks.add(new NoPeriodicProbes());
  }

  @Then("the host sends no announcement")
  public void noPeriodicAnnouncements() {
    checks.add(new NoPeriodicAnnouncements());
  }

  @Then("none of them sends an announcement")
  public void noPeriodicAnnouncementsOfAny() {
    checks.add(new NoPeriodicAnnouncements());
  }
}
