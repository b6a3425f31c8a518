package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.drive.Bench;
import org.ipv4ll.tck.harness.drive.Claims;
import org.ipv4ll.tck.harness.drive.Stimuli;
import org.ipv4ll.tck.harness.drive.Story;
import org.ipv4ll.tck.harness.record.Frame;

/** What other hosts say about the candidate or the claimed address. */
public final class StimulusSteps {

  private static final int PROBES = 3;
  private static final Duration AFTER_FIRST_PROBE = Duration.ofMillis(50);
  private static final Duration APART = Duration.ofMillis(20);

  private final Bench bench;
  private final Claims claims;

  public StimulusSteps(Bench bench) {
    this.bench = bench;
    this.claims = new Claims(bench);
  }

  @When("another host sends {stimulus} for the candidate {duration} after probe {int}")
  public void aboutCandidate(String stimulus, Duration delay, int probe) {
    var at = claims.probe(probe).at().plus(delay);
    send(bench.stimuli(), stimulus, bench.story().candidate(), at);
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
    burst(count, within, bench.story().candidate(), at);
  }

  @When("another host sends {stimulus} for the claimed address")
  public void aboutClaimed(String stimulus) {
    send(bench.stimuli(), stimulus, claimed(), bench.now());
  }

  @When(
      "another host sends {stimulus} for the claimed address {duration} after the first"
          + " announcement")
  public void afterAnnouncement(String stimulus, Duration delay) {
    var announced = bench.story().claim().claim().orElseThrow().at();
    send(bench.stimuli(), stimulus, claimed(), announced.plus(delay));
  }

  @When("another host sends {stimulus} for the claimed address {duration} after the first")
  public void aboutClaimedLater(String stimulus, Duration delay) {
    send(bench.stimuli(), stimulus, claimed(), afterFirst(delay));
  }

  @When("a third host sends {stimulus} for the claimed address {duration} after the first")
  public void byThird(String stimulus, Duration delay) {
    var third = bench.stimuli().from(bench.cast().secondRogue());
    send(third, stimulus, claimed(), afterFirst(delay));
  }

  @When("{int} ARP replies for the claimed address arrive within {duration}")
  public void burstForClaimed(int count, Duration within) {
    burst(count, within, claimed(), bench.now());
  }

  @When("another host announces the lost address every {duration} for {duration}")
  public void keepsAnnouncing(Duration every, Duration total) {
    var start = bench.now();
    for (var at = start; at.isBefore(start.plus(total)); at = at.plus(every)) {
      bench.inject(bench.stimuli().frame("an ARP announcement", claimed()), at);
    }
  }

  /** The address counts as the first candidate that the host is denied. */
  @When("another host takes the claimed address by two ARP replies {duration} apart")
  public void takeOver(Duration apart) {
    var address = claimed();
    aboutClaimed("an ARP reply");
    var first = bench.story().lastStimulus();
    send(bench.stimuli(), "an ARP reply", address, first.at().plus(apart));
    var second = bench.story().lastStimulus();
    boolean moved = claims.probeForOther(first.index() + 1, address, second.at()).isPresent();
    var shown = bench.story().claim().evidence();
    bench.story().denied(new Story.Denial(shown, address, moved ? first : second));
  }

  /** By another station than later ones, for some may be heeded once only. */
  @When("the first candidate is denied by {stimulus}")
  public void denyFirst(String stimulus) {
    var holder = bench.stimuli().from(bench.cast().holder(1));
    new Denials(bench, holder).deny(1, new Denials.Kind(List.of(stimulus)), AFTER_FIRST_PROBE, 1);
  }

  @When("{int} candidates in turn are denied by {denials}")
  public void deny(int count, Denials.Kind kind) {
    new Denials(bench).deny(count, kind, AFTER_FIRST_PROBE, 1);
  }

  @When("{int} candidates in turn are denied by {denials} with {peculiarity}")
  public void denyWith(int count, Denials.Kind kind, String peculiarity) {
    new Denials(bench).deny(count, kind.with(peculiarity), AFTER_FIRST_PROBE, 1);
  }

  @When("candidates in turn are denied by {denials} until 2 of them had to wait")
  public void denyUntilLimited(Denials.Kind kind) {
    new Denials(bench).denyUntilPauses(2, kind, AFTER_FIRST_PROBE);
  }

  @When("{int} candidates in turn are denied by replies amid announcements of other hosts")
  public void denyAmid(int count) {
    for (int i = 0; i < count; i++) {
      deny(1, Denials.Kind.of("replies"));
      bench.inject(
          bench
              .stimuli()
              .frame("an announcement of another link-local address", bench.story().candidate()));
    }
  }

  @When("{int} candidates in turn are denied by replies of as many hosts")
  public void denyByMany(int count) {
    for (int i = 1; i <= count; i++) {
      var holder = bench.stimuli().from(bench.cast().holder(i));
      new Denials(bench, holder).deny(1, Denials.Kind.of("replies"), AFTER_FIRST_PROBE, 1);
    }
  }

  @When("{int} candidates in turn are denied by {denials} {duration} after probe {int}")
  public void denyLater(int count, Denials.Kind kind, Duration delay, int probe) {
    new Denials(bench).deny(count, kind, delay, probe);
  }

  private void burst(int count, Duration within, Ipv4Address about, Instant start) {
    for (int i = 0; i < count; i++) {
      var at = start.plus(within.multipliedBy(i).dividedBy(count));
      send(bench.stimuli(), "an ARP reply", about, at);
    }
  }

  private void send(Stimuli stimuli, String name, Ipv4Address about, Instant at) {
    remember(bench.inject(stimuli.frame(name, about), at), name);
  }

  private void remember(Frame sent, String name) {
    bench.comment(sent, name);
    bench.story().stimulus(sent, name);
  }

  private Ipv4Address claimed() {
    return bench.story().claim().address();
  }

  private Instant afterFirst(Duration delay) {
    return bench.story().firstStimulus().at().plus(delay);
  }
}
