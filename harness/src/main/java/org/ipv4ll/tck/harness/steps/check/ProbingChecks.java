// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.check;

import io.cucumber.java.en.Then;
import java.time.Duration;
import org.ipv4ll.tck.harness.judge.Checks;
import org.ipv4ll.tck.harness.judge.probing.ArpHeader;
import org.ipv4ll.tck.harness.judge.probing.AttemptsAtOnce;
import org.ipv4ll.tck.harness.judge.probing.GapSpread;
import org.ipv4ll.tck.harness.judge.probing.InitialDelaySpread;
import org.ipv4ll.tck.harness.judge.probing.ProbeBroadcast;
import org.ipv4ll.tck.harness.judge.probing.ProbeCount;
import org.ipv4ll.tck.harness.judge.probing.ProbeGaps;
import org.ipv4ll.tck.harness.judge.probing.ProbeSenderHardware;
import org.ipv4ll.tck.harness.judge.probing.ProbeSenderIp;
import org.ipv4ll.tck.harness.judge.probing.ProbeTargetHardware;
import org.ipv4ll.tck.harness.judge.probing.ProbeTargetIp;
import org.ipv4ll.tck.harness.judge.probing.ProbingUndisturbed;
import org.ipv4ll.tck.harness.judge.probing.TestedBeforeUse;
import org.ipv4ll.tck.harness.judge.probing.UsedBeforeClaim;
import org.ipv4ll.tck.harness.judge.selecting.CandidateInRange;

/** Names of the checks on candidates and probes. */
public final class ProbingChecks {

  private final Checks checks;

  public ProbingChecks(Checks checks) {
    this.checks = checks;
  }

  @Then("every candidate lies between 169.254.1.0 and 169.254.254.255")
  public void inRange() {
    checks.add(CandidateInRange.allLinkLocal());
    checks.add(CandidateInRange.noneReserved());
  }

  @Then("every probe is a broadcast ARP request")
  public void broadcast() {
    checks.add(new ProbeBroadcast());
  }

  @Then("every probe carries the hardware address of its interface as sender")
  public void senderHardware() {
    checks.add(new ProbeSenderHardware());
  }

  @Then("every probe has the sender IP address 0.0.0.0")
  public void senderIp() {
    checks.add(new ProbeSenderIp());
  }

  @Then("every probe carries zero as target hardware address")
  public void targetHardware() {
    checks.add(new ProbeTargetHardware());
  }

  @Then("every probe asks for the address that is tested")
  public void targetIp() {
    checks.add(new ProbeTargetIp());
  }

  @Then(
      "every ARP packet of the host has hardware type 1, protocol type 0x0800 and lengths 6 and 4")
  public void headers() {
    checks.add(new ArpHeader());
  }

  @Then("no address is used without having been probed")
  public void tested() {
    checks.add(new TestedBeforeUse());
  }

  @Then("no address is used before its claim")
  public void claimedFirst() {
    checks.add(new UsedBeforeClaim());
  }

  @Then("no address is used before it is claimed anew")
  public void claimedAnewFirst() {
    checks.add(UsedBeforeClaim.anew());
  }

  @Then("the attempt had {int} probes")
  public void count(int count) {
    checks.add(new ProbeCount(count));
  }

  @Then("consecutive probes are at least {duration} apart")
  public void apart(Duration min) {
    checks.add(ProbeGaps.atLeast(min));
  }

  @Then("consecutive probes are at most {duration} apart")
  public void close(Duration max) {
    checks.add(ProbeGaps.atMost(max));
  }

  @Then("it is reported whether the host makes two attempts at once")
  public void atOnce() {
    checks.add(new AttemptsAtOnce());
  }

  @Then("the delays from denial to next candidate spread by more than {duration}")
  public void delaysAfterDenial(Duration least) {
    checks.add(InitialDelaySpread.afterDenials(least));
  }

  @Then("the delays from carrier to first probe spread by more than {duration}")
  public void delaysAfterCarrier(Duration least) {
    checks.add(InitialDelaySpread.afterCarrier(least));
  }

  @Then("the gaps between probes spread by more than {duration}")
  public void gapsSpread(Duration least) {
    checks.add(new GapSpread(least));
  }

  @Then("unrelated packets do not disturb the probing")
  public void undisturbed() {
    checks.add(new ProbingUndisturbed());
  }
}
