// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.check;

import io.cucumber.java.en.Then;
import java.time.Duration;
import org.ipv4ll.tck.harness.judge.Checks;
import org.ipv4ll.tck.harness.judge.announcing.AnnounceWait;
import org.ipv4ll.tck.harness.judge.announcing.AnnouncementSenderHardware;
import org.ipv4ll.tck.harness.judge.announcing.AnnouncementTargetHardware;
import org.ipv4ll.tck.harness.judge.arp.NoAnswerForOthers;
import org.ipv4ll.tck.harness.judge.arp.ReplyBroadcast;
import org.ipv4ll.tck.harness.judge.arp.RequestBroadcast;
import org.ipv4ll.tck.harness.judge.probing.ArpHeader;
import org.ipv4ll.tck.harness.judge.probing.ProbeBroadcast;
import org.ipv4ll.tck.harness.judge.probing.ProbeCount;
import org.ipv4ll.tck.harness.judge.probing.ProbeGaps;
import org.ipv4ll.tck.harness.judge.probing.ProbeSenderHardware;
import org.ipv4ll.tck.harness.judge.probing.ProbeSenderIp;
import org.ipv4ll.tck.harness.judge.probing.ProbeTargetHardware;
import org.ipv4ll.tck.harness.judge.probing.TestedBeforeUse;
import org.ipv4ll.tck.harness.judge.probing.UsedBeforeClaim;
import org.ipv4ll.tck.harness.judge.selecting.CandidateInRange;
import org.ipv4ll.tck.harness.judge.statistics.FirstCandidatesOfRun;

/** Names of the checks that read the records of all cases of a run. */
public final class RunWideChecks {

  private final Checks checks;

  public RunWideChecks(Checks checks) {
    this.checks = checks;
  }

  @Then("in every case the ARP packets of the host have the header of ARP for IPv4 over Ethernet")
  public void headers() {
    checks.everywhere(new ArpHeader());
  }

  @Then("in every case probes are broadcast ARP requests")
  public void broadcast() {
    checks.everywhere(new ProbeBroadcast());
  }

  @Then("in every case probes carry the hardware address of their interface as sender")
  public void senderHardware() {
    checks.everywhere(new ProbeSenderHardware());
  }

  @Then("in every case probes have the sender IP address 0.0.0.0")
  public void senderIp() {
    checks.everywhere(new ProbeSenderIp());
  }

  @Then("in every case probes carry zero as target hardware address")
  public void probeTargetHardware() {
    checks.everywhere(new ProbeTargetHardware());
  }

  @Then("in every case announcements carry zero as target hardware address")
  public void announcementTargetHardware() {
    checks.everywhere(new AnnouncementTargetHardware());
  }

  @Then("in every case candidates lie between 169.254.1.0 and 169.254.254.255")
  public void range() {
    checks.everywhere(CandidateInRange.allLinkLocal());
    checks.everywhere(CandidateInRange.noneReserved());
  }

  @Then("the first candidates of all cases are spread evenly over {int} equal parts of the range")
  public void spread(int parts) {
    checks.everywhere(new FirstCandidatesOfRun(parts));
  }

  @Then("in every case consecutive probes are at least {duration} apart")
  public void apart(Duration min) {
    checks.everywhere(ProbeGaps.atLeast(min));
  }

  @Then("in every case consecutive probes are at most {duration} apart")
  public void close(Duration max) {
    checks.everywhere(ProbeGaps.atMost(max));
  }

  @Then("in every case no address is used without having been probed")
  public void tested() {
    checks.everywhere(new TestedBeforeUse());
  }

  @Then("in every case an attempt that ends in a claim had {int} probes")
  public void count(int count) {
    checks.everywhere(new ProbeCount(count));
  }

  @Then("in every case no address is used before its claim")
  public void claimedFirst() {
    checks.everywhere(new UsedBeforeClaim());
  }

  @Then("in every case the first announcement comes at least {duration} after the last probe")
  public void notEarly(Duration min) {
    checks.everywhere(AnnounceWait.atLeast(min));
  }

  @Then("in every case the first announcement comes at most {duration} after the last probe")
  public void notLate(Duration max) {
    checks.everywhere(AnnounceWait.atMost(max));
  }

  @Then("in every case ARP replies with a link-local sender are broadcast")
  public void repliesBroadcast() {
    checks.everywhere(new ReplyBroadcast());
  }

  @Then("in every case ARP requests with a link-local sender are broadcast")
  public void requestsBroadcast() {
    checks.everywhere(RequestBroadcast.ofRequests());
  }

  @Then("in every case announcements carry the hardware address of their interface as sender")
  public void announcementSenderHardware() {
    checks.everywhere(new AnnouncementSenderHardware());
  }

  @Then("in no case the host answers for an address that it has not claimed")
  public void ownRepliesOnly() {
    checks.everywhere(NoAnswerForOthers.ever());
  }
}
