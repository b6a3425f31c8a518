// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.check;

import io.cucumber.java.en.Then;
import org.ipv4ll.tck.harness.judge.Checks;
import org.ipv4ll.tck.harness.judge.arp.ArpAnswer;
import org.ipv4ll.tck.harness.judge.arp.NoAnswerForOthers;
import org.ipv4ll.tck.harness.judge.arp.ReplyBroadcast;
import org.ipv4ll.tck.harness.judge.arp.ReplyFields;
import org.ipv4ll.tck.harness.judge.arp.RequestBroadcast;

/** Names of the checks on ARP in use: RFC 826, RFC 3927 sections 2.5 and 2.7. */
public final class AnsweringChecks {

  private final Checks checks;

  public AnsweringChecks(Checks checks) {
    this.checks = checks;
  }

  @Then("the host answers for the claimed address")
  public void answers() {
    checks.add(new ArpAnswer());
  }

  @Then("the reply is broadcast")
  public void replyBroadcast() {
    checks.add(new ReplyBroadcast());
  }

  @Then("the reply names the host's hardware address and the requester")
  public void fields() {
    checks.add(new ReplyFields());
  }

  @Then("the host answers for no other address")
  public void noneAnswered() {
    checks.add(NoAnswerForOthers.ever());
  }

  @Then("the host answers for no other address beside its routable one")
  public void noneAnsweredWithRoutable() {
    checks.add(NoAnswerForOthers.withRoutable());
  }

  @Then("every ARP request of the host is broadcast")
  public void requestsBroadcast() {
    checks.add(RequestBroadcast.ofRequests());
  }

  @Then("every ARP request of the host is broadcast, those included that refresh its cache")
  public void refreshesBroadcast() {
    checks.add(RequestBroadcast.ofRefreshes());
  }
}
