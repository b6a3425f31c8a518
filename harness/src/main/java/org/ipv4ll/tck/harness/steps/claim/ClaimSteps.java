// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.claim;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import org.ipv4ll.tck.harness.drive.Claims;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.Frame;

/** Starting, probing, claiming, and letting time pass. */
public final class ClaimSteps {

  private final TestContext context;
  private final Claims claims;

  public ClaimSteps(TestContext context) {
    this.context = context;
    this.claims = new Claims(context);
  }

  @Given("the host starts on a quiet link")
  public void starts() {
    context.start();
  }

  @Given("the host has claimed and announced an address")
  public void claimedAndAnnounced() {
    starts();
    var claim = claims.claim();
    context.until(
        claim.claim().orElseThrow().at().plus(Attempt.ANNOUNCED).plus(context.slack().late()));
  }

  @When("the host probes an address")
  public void probes() {
    claims.firstProbe();
  }

  @When("the host has probed an address {int} times")
  public void probed(int times) {
    claims.probe(times);
  }

  @When("the host has claimed an address")
  public void claimed() {
    claims.claim();
  }

  @When("the host has claimed another address")
  public void claimedAnother() {
    var lost = context.scenario().claim().address();
    var first = context.scenario().firstStimulus();
    var limit = context.scenario().lastStimulus().at().plus(Settings.LIMITED_PATIENCE);
    var probe =
        claims
            .probeForOther(first.index() + 1, lost, limit)
            .orElseThrow(() -> context.notReached("no other address is probed"));
    claims.claim(probe.index(), Settings.PATIENCE);
  }

  @When("the host has claimed the next candidate")
  public void claimedNext() {
    claims.claimOtherThan(context.scenario().candidate());
  }

  @When("the next candidate is claimed")
  public void nextClaimed() {
    claims.claim();
  }

  @When("{duration} pass")
  public void pass(Duration time) {
    context.pass(time);
  }

  @When("the host is watched for {duration}")
  public void watched(Duration time) {
    context.scenario().watchFrom(context.trace().mark());
    // Who has just been started may not be ready yet.
    context.trace().await(0, Frame::isArpLike, context.now().plus(context.startLatency()));
    context.pass(time);
  }
}
