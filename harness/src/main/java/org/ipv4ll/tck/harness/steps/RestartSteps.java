package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Claims;
import org.ipv4ll.tck.harness.bench.Sighting;
import org.ipv4ll.tck.harness.bench.Story;

/** Hosts that are started anew, with or without what they remember. */
public final class RestartSteps {

  private static final Duration AGAIN = Duration.ofMillis(50);

  /** The initial wait is random, and may be too short for a conflict to fall into it. */
  private static final int LIVES = 5;

  private final Bench bench;
  private final Claims claims;
  private final List<Ipv4Address> firstCandidates = new ArrayList<>();

  public RestartSteps(Bench bench) {
    this.bench = bench;
    this.claims = new Claims(bench);
  }

  @When("the host is started anew with its storage kept")
  public void keep() {
    restart(true);
  }

  private void restart(boolean keep) {
    int seen = bench.trace().mark();
    var born = bench.restart(keep);
    bench.story().newChapter(bench.trace().mark(seen, born));
  }

  @When("the host is started anew {int} times with its storage wiped")
  public void wipe(int times) {
    firstCandidates.add(Claims.target(claims.firstProbe()));
    for (int i = 0; i < times; i++) {
      restart(false);
      firstCandidates.add(Claims.target(claims.firstProbe()));
    }
  }

  @Then("its first candidate is the same each time")
  public void same() {
    bench.journal().observed("first candidates " + firstCandidates);
    if (firstCandidates.stream().distinct().count() > 1) {
      throw bench.journal().violated("different first candidates: " + firstCandidates);
    }
  }

  @Given("the host has shown its first candidate and is started anew")
  public void expected() {
    bench.start();
    firstCandidates.add(Claims.target(claims.firstProbe()));
    restart(false);
  }

  @When("another host sends {stimulus} for the expected candidate until the host probes")
  public void beforeFirstProbe(String stimulus) {
    for (int life = 1; !heeded(stimulus) && life < LIVES; life++) {
      restart(false);
    }
  }

  /** Whether the host tries another candidate first. */
  private boolean heeded(String stimulus) {
    denyUntilProbe(stimulus);
    return !claims.firstProbe().isProbeFor(firstCandidates.get(0));
  }

  private void denyUntilProbe(String stimulus) {
    var frame = bench.stimuli().frame(stimulus, firstCandidates.get(0));
    var limit = bench.now().plus(bench.patience());
    int from = bench.story().chapter();
    while (bench.trace().await(from, Sighting::isProbe, bench.now().plus(AGAIN)).isEmpty()) {
      if (bench.now().isAfter(limit)) {
        throw bench.missing("no probe after the new start");
      }
      bench.offer(frame).ifPresent(bench.story()::stimulus);
    }
  }

  @Then("the expected candidate is not claimed")
  public void notClaimed() {
    var probe = claims.firstProbe();
    if (probe.isProbeFor(firstCandidates.get(0))) {
      throw bench
          .journal()
          .violated(
              "the host probes %s all the same, in %d lives"
                  .formatted(firstCandidates.get(0), LIVES),
              probe);
    }
    bench.journal().observed("another candidate is probed first: " + Claims.target(probe));
  }

  @Then("the expected candidate is not probed after the first denial")
  public void notTriedLater() {
    bench.story().denials().stream()
        .skip(1)
        .map(Story.Denial::firstProbe)
        .filter(probe -> probe.isProbeFor(firstCandidates.get(0)))
        .findFirst()
        .ifPresent(
            probe -> {
              throw bench.journal().violated("the denied candidate is tried again", probe);
            });
  }
}
