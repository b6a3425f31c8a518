package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.drive.Bench;
import org.ipv4ll.tck.harness.drive.Claims;
import org.ipv4ll.tck.harness.record.Frame;

/** Hosts that are started anew, with or without what they remember. */
public final class RestartSteps {

  private static final Duration AGAIN = Duration.ofMillis(50);

  /** The initial wait is random, and may be too short for a conflict to fall into it. */
  private static final int LIVES = 5;

  private final Bench bench;
  private final Claims claims;
  private Optional<Ipv4Address> expected = Optional.empty();

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
    claims.firstProbe();
    for (int i = 0; i < times; i++) {
      restart(false);
      claims.firstProbe();
    }
  }

  @Given("the host has shown its first candidate and is started anew")
  public void shown() {
    bench.start();
    expected = Optional.of(Claims.target(claims.firstProbe()));
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
    return !claims.firstProbe().isProbeFor(expected.orElseThrow());
  }

  private void denyUntilProbe(String stimulus) {
    var frame = bench.stimuli().frame(stimulus, expected.orElseThrow());
    var limit = bench.now().plus(bench.patience());
    int from = bench.story().chapter();
    while (bench.trace().await(from, Frame::isProbe, bench.now().plus(AGAIN)).isEmpty()) {
      if (bench.now().isAfter(limit)) {
        throw bench.notReached("no probe after the new start");
      }
      bench.offer(frame).ifPresent(bench.story()::stimulus);
    }
  }
}
