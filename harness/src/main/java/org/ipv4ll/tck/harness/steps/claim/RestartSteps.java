// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.claim;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.drive.Claims;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.record.Frame;

/** Hosts that are started anew, with or without what they remember. */
public final class RestartSteps {

  private static final Duration AGAIN = Duration.ofMillis(50);

  /** The initial wait is random, and may be too short for a conflict to fall into it. */
  private static final int LIVES = 5;

  private final TestContext context;
  private final Claims claims;
  private Optional<Ipv4Address> expected = Optional.empty();

  public RestartSteps(TestContext context) {
    this.context = context;
    this.claims = new Claims(context);
  }

  @When("the host is started anew with its storage kept")
  public void keep() {
    restart(true);
  }

  private void restart(boolean keep) {
    int seen = context.trace().mark();
    var born = context.restart(keep);
    context.scenario().newChapter(context.trace().mark(seen, born));
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
    context.start();
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
    var frame = context.stimuli().frame(stimulus, expected.orElseThrow());
    var limit = context.now().plus(context.patience());
    int from = context.scenario().chapter();
    while (context.trace().await(from, Frame::isProbe, context.now().plus(AGAIN)).isEmpty()) {
      if (context.now().isAfter(limit)) {
        throw context.notReached("no probe after the new start");
      }
      context.offer(frame).ifPresent(context.scenario()::stimulus);
    }
  }
}
