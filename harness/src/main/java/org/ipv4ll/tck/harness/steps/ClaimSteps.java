package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import org.ipv4ll.tck.harness.drive.Bench;
import org.ipv4ll.tck.harness.drive.Claims;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.Frame;

/** Starting, probing, claiming, and letting time pass. */
public final class ClaimSteps {

  private final Bench bench;
  private final Claims claims;

  public ClaimSteps(Bench bench) {
    this.bench = bench;
    this.claims = new Claims(bench);
  }

  @Given("the host starts on a quiet link")
  public void starts() {
    bench.start();
  }

  @Given("the host has claimed and announced an address")
  public void claimedAndAnnounced() {
    starts();
    var claim = claims.claim();
    bench.until(
        claim.claim().orElseThrow().at().plus(Attempt.ANNOUNCED).plus(bench.slack().late()));
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
    var lost = bench.story().claim().address();
    var first = bench.story().firstStimulus();
    var limit = bench.story().lastStimulus().at().plus(Settings.LIMITED_PATIENCE);
    var probe =
        claims
            .probeForOther(first.index() + 1, lost, limit)
            .orElseThrow(() -> bench.notReached("no other address is probed"));
    claims.claim(probe.index(), Settings.PATIENCE);
  }

  @When("the host has claimed the next candidate")
  public void claimedNext() {
    claims.claimOtherThan(bench.story().candidate());
  }

  @When("the next candidate is claimed")
  public void nextClaimed() {
    claims.claim();
  }

  @When("{duration} pass")
  public void pass(Duration time) {
    bench.pass(time);
  }

  @When("the host is watched for {duration}")
  public void watched(Duration time) {
    bench.story().watchFrom(bench.trace().mark());
    // Who has just been started may not be ready yet.
    bench.trace().await(0, Frame::isArpLike, bench.now().plus(bench.startLatency()));
    bench.pass(time);
  }
}
