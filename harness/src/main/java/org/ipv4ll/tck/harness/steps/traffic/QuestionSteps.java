// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.traffic;

import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.drive.Stimuli;
import org.ipv4ll.tck.harness.drive.TestContext;

/** Peaceful questions: ARP, echo requests and connections of hosts that claim nothing. */
public final class QuestionSteps {

  private static final Duration ASK_LOST_EVERY = Duration.ofSeconds(5);

  private final TestContext context;

  public QuestionSteps(TestContext context) {
    this.context = context;
  }

  /** The lost address is the claimed one, which the host has given up. */
  @When(
      "the claimed/lost address is asked for by ARP, ICMP echo and TCP every {duration} for"
          + " {duration}")
  public void askEvery(Duration every, Duration total) {
    var start = context.now();
    for (var at = start; at.isBefore(start.plus(total)); at = at.plus(every)) {
      ask(context, claimed(), at);
    }
    context.until(start.plus(total));
  }

  @When("the claimed address is asked for by ARP alone every {duration} for {duration}")
  public void askByArp(Duration every, Duration total) {
    var start = context.now();
    for (var at = start; at.isBefore(start.plus(total)); at = at.plus(every)) {
      context.inject(context.stimuli().question(claimed()), at, Stimuli.ANY_TIME);
    }
    context.until(start.plus(total));
  }

  @When("the lost addresses are asked for during the next {duration}")
  public void askForLost(Duration total) {
    var start = context.now();
    for (var at = start; at.isBefore(start.plus(total)); at = at.plus(ASK_LOST_EVERY)) {
      for (var denial : context.scenario().denials()) {
        context.inject(context.stimuli().question(denial.candidate()), at, Stimuli.ANY_TIME);
      }
    }
    context.until(start.plus(total));
  }

  /** For those who cannot say so in a sentence. */
  void linkLocalAsks() {
    new RequesterSteps(context).linkLocalAsks();
  }

  private Ipv4Address claimed() {
    return context.scenario().claim().address();
  }

  /** A question by ARP, two by ICMP echo, and one by TCP. */
  static void ask(TestContext context, Ipv4Address address, Instant at) {
    context.inject(context.stimuli().question(address), at, Stimuli.ANY_TIME);
    context.inject(context.stimuli().echoRequest(address), at, Stimuli.ANY_TIME);
    context.inject(context.stimuli().echoRequestToAll(address), at, Stimuli.ANY_TIME);
    context.inject(context.stimuli().connection(address), at, Stimuli.ANY_TIME);
  }
}
