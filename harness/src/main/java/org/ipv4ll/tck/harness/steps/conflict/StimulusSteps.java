// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.conflict;

import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.drive.Claims;
import org.ipv4ll.tck.harness.drive.ScenarioState;
import org.ipv4ll.tck.harness.drive.Stimuli;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.record.Frame;

/** What other hosts say about the candidate or the claimed address. */
public final class StimulusSteps {

  private static final int PROBES = 3;
  private static final Duration AFTER_FIRST_PROBE = Duration.ofMillis(50);
  private static final Duration APART = Duration.ofMillis(20);

  private final TestContext context;
  private final Claims claims;

  public StimulusSteps(TestContext context) {
    this.context = context;
    this.claims = new Claims(context);
  }

  @When("another host sends {stimulus} for the candidate {duration} after probe {int}")
  public void aboutCandidate(String stimulus, Duration delay, int probe) {
    var at = claims.probe(probe).at().plus(delay);
    send(context.stimuli(), stimulus, context.scenario().candidate(), at);
  }

  @When("another host sends {stimulus} for the candidate {duration} after each probe")
  public void afterEachProbe(String stimulus, Duration delay) {
    for (int number = 1; number <= PROBES && claims.probes(number); number++) {
      aboutCandidate(stimulus, delay, number);
    }
  }

  @When("{harmless} of every kind for the candidate arrive {duration} after each probe")
  public void everyKindAfterEachProbe(List<String> stimuli, Duration delay) {
    for (int number = 1; number <= PROBES && claims.probes(number); number++) {
      for (int i = 0; i < stimuli.size(); i++) {
        aboutCandidate(stimuli.get(i), delay.plus(APART.multipliedBy(i)), number);
      }
    }
  }

  @When("{int} ARP replies for the candidate arrive within {duration} {duration} after probe {int}")
  public void burstForCandidate(int count, Duration within, Duration delay, int probe) {
    var at = claims.probe(probe).at().plus(delay);
    burst(count, within, context.scenario().candidate(), at);
  }

  @When("another host sends {stimulus} for the claimed address")
  public void aboutClaimed(String stimulus) {
    send(context.stimuli(), stimulus, claimed(), context.now());
  }

  @When(
      "another host sends {stimulus} for the claimed address {duration} after the first"
          + " announcement")
  public void afterAnnouncement(String stimulus, Duration delay) {
    var announced = context.scenario().claim().claim().orElseThrow().at();
    send(context.stimuli(), stimulus, claimed(), announced.plus(delay));
  }

  @When("another host sends {stimulus} for the claimed address {duration} after the first")
  public void aboutClaimedLater(String stimulus, Duration delay) {
    send(context.stimuli(), stimulus, claimed(), afterFirst(delay));
  }

  @When("a third host sends {stimulus} for the claimed address {duration} after the first")
  public void byThird(String stimulus, Duration delay) {
    var third = context.stimuli().from(context.cast().secondRogue());
    send(third, stimulus, claimed(), afterFirst(delay));
  }

  @When("{int} ARP replies for the claimed address arrive within {duration}")
  public void burstForClaimed(int count, Duration within) {
    burst(count, within, claimed(), context.now());
  }

  @When("another host announces the lost address every {duration} for {duration}")
  public void keepsAnnouncing(Duration every, Duration total) {
    var start = context.now();
    for (var at = start; at.isBefore(start.plus(total)); at = at.plus(every)) {
      context.inject(context.stimuli().frame("an ARP announcement", claimed()), at);
    }
  }

  /** The address counts as the first candidate that the host is denied. */
  @When("another host takes the claimed address by two ARP replies {duration} apart")
  public void takeOver(Duration apart) {
    var address = claimed();
    aboutClaimed("an ARP reply");
    var first = context.scenario().lastStimulus();
    send(context.stimuli(), "an ARP reply", address, first.at().plus(apart));
    var second = context.scenario().lastStimulus();
    boolean moved = claims.probeForOther(first.index() + 1, address, second.at()).isPresent();
    var shown = context.scenario().claim().evidence();
    context.scenario().denied(new ScenarioState.Denial(shown, address, moved ? first : second));
  }

  /** By another station than later ones, for some may be heeded once only. */
  @When("the first candidate is denied by {stimulus}")
  public void denyFirst(String stimulus) {
    var holder = context.stimuli().from(context.cast().holder(1));
    new Denials(context, holder).deny(1, new Denials.Kind(List.of(stimulus)), AFTER_FIRST_PROBE, 1);
  }

  @When("{int} candidates in turn are denied by {denials}")
  public void deny(int count, Denials.Kind kind) {
    new Denials(context).deny(count, kind, AFTER_FIRST_PROBE, 1);
  }

  @When("{int} candidates in turn are denied by {denials} with {variation}")
  public void denyWith(int count, Denials.Kind kind, String variation) {
    new Denials(context).deny(count, kind.with(variation), AFTER_FIRST_PROBE, 1);
  }

  @When("candidates in turn are denied by {denials} until 2 of them had to wait")
  public void denyUntilLimited(Denials.Kind kind) {
    new Denials(context).denyUntilPauses(2, kind, AFTER_FIRST_PROBE);
  }

  @When("{int} candidates in turn are denied by replies amid announcements of other hosts")
  public void denyAmid(int count) {
    for (int i = 0; i < count; i++) {
      deny(1, Denials.Kind.of("replies"));
      context.inject(
          context
              .stimuli()
              .frame(
                  "an announcement of another link-local address", context.scenario().candidate()));
    }
  }

  @When("{int} candidates in turn are denied by replies of as many hosts")
  public void denyByMany(int count) {
    for (int i = 1; i <= count; i++) {
      var holder = context.stimuli().from(context.cast().holder(i));
      new Denials(context, holder).deny(1, Denials.Kind.of("replies"), AFTER_FIRST_PROBE, 1);
    }
  }

  @When("{int} candidates in turn are denied by {denials} {duration} after probe {int}")
  public void denyLater(int count, Denials.Kind kind, Duration delay, int probe) {
    new Denials(context).deny(count, kind, delay, probe);
  }

  private void burst(int count, Duration within, Ipv4Address about, Instant start) {
    for (int i = 0; i < count; i++) {
      var at = start.plus(within.multipliedBy(i).dividedBy(count));
      send(context.stimuli(), "an ARP reply", about, at);
    }
  }

  private void send(Stimuli stimuli, String name, Ipv4Address about, Instant at) {
    remember(context.inject(stimuli.frame(name, about), at), name);
  }

  private void remember(Frame sent, String name) {
    context.comment(sent, name);
    context.scenario().stimulus(sent, name);
  }

  private Ipv4Address claimed() {
    return context.scenario().claim().address();
  }

  private Instant afterFirst(Duration delay) {
    return context.scenario().firstStimulus().at().plus(delay);
  }
}
