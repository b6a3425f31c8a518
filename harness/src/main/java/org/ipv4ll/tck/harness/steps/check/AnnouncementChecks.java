// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.check;

import io.cucumber.java.en.Then;
import java.time.Duration;
import org.ipv4ll.tck.harness.judge.Checks;
import org.ipv4ll.tck.harness.judge.announcing.AnnounceWait;
import org.ipv4ll.tck.harness.judge.announcing.AnnouncedBeforeUse;
import org.ipv4ll.tck.harness.judge.announcing.AnnouncementAddresses;
import org.ipv4ll.tck.harness.judge.announcing.AnnouncementBroadcast;
import org.ipv4ll.tck.harness.judge.announcing.AnnouncementCount;
import org.ipv4ll.tck.harness.judge.announcing.AnnouncementInterval;
import org.ipv4ll.tck.harness.judge.announcing.AnnouncementSenderHardware;
import org.ipv4ll.tck.harness.judge.announcing.AnnouncementTargetHardware;

/** Names of the checks on announcements. */
public final class AnnouncementChecks {

  private final Checks checks;

  public AnnouncementChecks(Checks checks) {
    this.checks = checks;
  }

  @Then("the first announcement comes at least {duration} after the last probe")
  public void notEarly(Duration min) {
    checks.add(AnnounceWait.atLeast(min));
  }

  @Then("the first announcement comes at most {duration} after the last probe")
  public void notLate(Duration max) {
    checks.add(AnnounceWait.atMost(max));
  }

  @Then("{int} announcements follow within {duration}")
  public void count(int count, Duration within) {
    checks.add(new AnnouncementCount(count, within));
  }

  @Then("the announcements are {duration} apart")
  public void interval(Duration interval) {
    checks.add(new AnnouncementInterval(interval));
  }

  @Then("the announcements are broadcast ARP requests")
  public void broadcast() {
    checks.add(new AnnouncementBroadcast());
  }

  @Then("sender and target IP address of the announcements are the probed address")
  public void addresses() {
    checks.add(new AnnouncementAddresses());
  }

  @Then("the sender hardware address of the announcements is that of its interface")
  public void senderHardware() {
    checks.add(new AnnouncementSenderHardware());
  }

  @Then("the target hardware address of the announcements is all zero")
  public void targetHardware() {
    checks.add(new AnnouncementTargetHardware());
  }

  @Then("the address is announced before it is used")
  public void announcedFirst() {
    checks.add(new AnnouncedBeforeUse());
  }
}
