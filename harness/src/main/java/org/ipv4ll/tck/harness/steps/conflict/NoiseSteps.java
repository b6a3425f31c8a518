// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.conflict;

import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.ipv4ll.tck.harness.drive.Claims;
import org.ipv4ll.tck.harness.drive.TestContext;

/** Traffic that is about nobody's candidate, and frames that are about nothing at all. */
public final class NoiseSteps {

  private final TestContext context;
  private final Claims claims;

  public NoiseSteps(TestContext context) {
    this.context = context;
    this.claims = new Claims(context);
  }

  @When("{int} unrelated ARP packets a second arrive for {duration}")
  public void unrelated(int perSecond, Duration total) {
    var first = claims.firstProbe();
    var noise = context.noise(Claims.target(first));
    int count = Math.toIntExact(perSecond * total.toMillis() / 1000);
    spread(first.at(), total, count, noise::arp);
  }

  @When(
      "{int} unrelated ARP packets arrive within {duration} of probe {int} with {stimulus} for the"
          + " candidate among them")
  public void conflictAmid(int count, Duration total, int number, String stimulus) {
    var probe = claims.probe(number);
    var candidate = context.scenario().candidate();
    var noise = context.noise(candidate);
    var half = total.dividedBy(2);
    spread(probe.at(), half, count / 2, noise::arp);
    var frame = context.stimuli().frame(stimulus, candidate);
    context.scenario().stimulus(context.inject(frame, probe.at().plus(half)));
    spread(probe.at().plus(half), half, count / 2, noise::arp);
  }

  @When("{int} random and mutated frames that claim nothing arrive within {duration}")
  public void fuzz(int count, Duration total) {
    var claimed = context.scenario().claim().address();
    context.scenario().stimulus(context.inject(context.stimuli().question(claimed)));
    spread(context.now(), total, count, context.noise(claimed)::fuzz);
    context.scenario().stimulus(context.inject(context.stimuli().question(claimed)));
  }

  private void spread(Instant from, Duration total, int count, Supplier<byte[]> frames) {
    for (int i = 0; i < count; i++) {
      context.until(from.plus(total.multipliedBy(i).dividedBy(count)));
      context.send(frames.get());
    }
    context.until(from.plus(total));
  }
}
