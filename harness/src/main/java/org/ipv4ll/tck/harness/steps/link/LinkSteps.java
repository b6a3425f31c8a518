// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.link;

import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.Map;
import org.ipv4ll.tck.harness.drive.Claims;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.record.Frame;

/** Cables pulled and plugged. */
public final class LinkSteps {

  private final TestContext context;
  private final Claims claims;

  public LinkSteps(TestContext context) {
    this.context = context;
    this.claims = new Claims(context);
  }

  @When("the carrier is lost for {duration}")
  public void flap(Duration time) {
    context.scenario().carrierLost(context.now());
    context.carrier(false);
    context.pass(time);
    context.scenario().newChapter(context.trace().mark());
    context.carrier(true);
  }

  @When("the interface is taken down by its administrator for {duration}")
  public void takenDown(Duration time) {
    context.note("the interface is taken down and up by its administrator");
    context.scenario().carrierLost(context.now());
    context.use("interface-down", Map.of());
    context.pass(time);
    context.scenario().newChapter(context.trace().mark());
    context.use("interface-up", Map.of());
  }

  /** Whoever overlooks a short loss goes on as if nothing had been; who probes was active anew. */
  @When("the carrier is lost for {duration}, which may go unnoticed")
  public void flapUnnoticed(Duration time) {
    context.scenario().carrierLost(context.now());
    context.carrier(false);
    context.pass(time);
    int back = context.trace().mark();
    context.carrier(true);
    var limit = context.now().plus(context.patience());
    if (context.trace().await(back, Frame::isProbe, limit).isPresent()) {
      context.scenario().newChapter(back);
      claims.claim();
    } else {
      context.note("the loss of the carrier goes unnoticed");
    }
  }

  @When("the carrier is lost for {duration} {duration} after probe {int}")
  public void flapWhileProbing(Duration time, Duration delay, int number) {
    context.until(claims.probe(number).at().plus(delay));
    flap(time);
  }

  @When("the carrier is lost for {duration} during the pause")
  public void flapDuringPause(Duration time) {
    context.pass(Duration.ofSeconds(3));
    context.carrier(false);
    context.pass(time);
    context.carrier(true);
  }

  @When("another host asks for the old address")
  public void askForOld() {
    context.inject(context.stimuli().question(context.scenario().claim().address()));
  }
}
