package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Then;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.bench.Attempt;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Claims;
import org.ipv4ll.tck.harness.bench.Sighting;
import org.ipv4ll.tck.harness.bench.Story;

/** What becomes of candidates that the tester denied. */
public final class CandidateChecks {

  /** Long enough for every further probe and announcement of an attempt that goes on. */
  private static final Duration AFTERMATH = Duration.ofSeconds(6);

  private final Bench bench;
  private final Claims claims;
  private final Denials denials;

  public CandidateChecks(Bench bench) {
    this.bench = bench;
    this.claims = new Claims(bench);
    this.denials = new Denials(bench);
  }

  @Then("the host gives the candidate up and probes another")
  public void givesUp() {
    var conflict = bench.story().firstStimulus();
    var candidate = bench.story().candidate();
    wasStillCandidate(conflict, candidate);
    abandoned(conflict, s -> s.holdsOnTo(candidate)).checkUntil(conflict.at().plus(AFTERMATH));
    var other =
        claims
            .probeForOther(conflict.index() + 1, candidate, conflict.at().plus(bench.patience()))
            .orElseThrow(
                () ->
                    bench.missing(
                        "no other candidate within %d s of the conflict"
                            .formatted(bench.patience().toSeconds())));
    bench.journal().observed("gave up " + candidate + ", then probed " + Claims.target(other));
  }

  /** What was announced is defended rightly; that it is too early for that, another case judges. */
  private void wasStillCandidate(Sighting conflict, Ipv4Address candidate) {
    bench.trace().host().stream()
        .filter(s -> s.index() >= bench.story().chapter() && s.index() < conflict.index())
        .filter(s -> s.isAnnouncementOf(candidate))
        .findFirst()
        .ifPresent(
            s -> {
              throw bench
                  .journal()
                  .inconclusive("the address is announced before it could be denied: " + s);
            });
  }

  @Then("it is reported whether the host gives the candidate up")
  public void reported() {
    var conflict = bench.story().firstStimulus();
    var limit = conflict.at().plus(Bench.PATIENCE);
    var candidate = bench.story().candidate();
    var other = claims.probeForOther(conflict.index() + 1, candidate, limit);
    bench
        .journal()
        .observed(other.isPresent() ? "the host takes it for a conflict" : "the host ignores it");
  }

  private Abandonment abandoned(Sighting conflict, Predicate<Sighting> held) {
    return new Abandonment(bench, conflict, "denied candidate", held);
  }

  @Then("the host claims the candidate all the same")
  public void claimsAnyway() {
    var candidate = bench.story().candidate();
    var first = bench.attempts().get(0);
    var claim = claims.claim();
    if (!claim.address().equals(first.address())) {
      throw bench
          .journal()
          .violated(
              "the host gave up " + first.address() + " for " + claim.address(),
              claim.probes().isEmpty() ? claim.claim().orElseThrow() : claim.probes().get(0));
    }
    new ProbeChecks(bench).probeCount(3);
    new ProbeChecks(bench).spacing(Duration.ofSeconds(1), Duration.ofSeconds(2));
    bench.journal().observed("claimed " + candidate);
  }

  /** One repetition may be chance (the more likely, the more draws); two are none. */
  @Then("no candidate is probed twice")
  public void noneTwice() {
    var seen = new HashSet<>();
    var repeated =
        bench.story().denials().stream().filter(denial -> !seen.add(denial.candidate())).toList();
    for (var denial : repeated) {
      bench.journal().comment(denial.firstProbe(), "probed before");
    }
    if (repeated.size() > 1) {
      throw bench
          .journal()
          .violated(repeated.size() + " candidates are probed again", repeated.get(0).firstProbe());
    }
    if (repeated.size() == 1) {
      throw bench
          .journal()
          .inconclusive(repeated.get(0).candidate() + " is probed again, which may be chance");
    }
  }

  @Then("the candidates do not follow one another by a fixed step")
  public void notStepped() {
    notStepped(QuestionSteps.lost(bench.story()));
  }

  @Then("its addresses do not follow one another by a fixed step")
  public void addressesNotStepped() {
    notStepped(bench.attempts().stream().map(Attempt::address).distinct().toList());
  }

  private void notStepped(List<Ipv4Address> candidates) {
    var steps =
        IntStream.range(1, candidates.size())
            .map(i -> candidates.get(i).bits() - candidates.get(i - 1).bits())
            .distinct()
            .toArray();
    bench.journal().observed("candidates " + candidates);
    if (steps.length == 1) {
      throw bench
          .journal()
          .violated("every candidate is the one before it " + "%+d".formatted(steps[0]));
    }
  }

  @Then("each next candidate is probed at most {duration} after the denial")
  public void prompt(Duration max) {
    var all = bench.story().denials();
    for (int i = 1; i < all.size(); i++) {
      var name = "denial " + i + "→next candidate";
      bench.gauge().interval(name, all.get(i - 1).conflict(), all.get(i).firstProbe(), null, max);
    }
  }

  @Then("candidate {int} is first probed at least {duration} after candidate {int}")
  public void limited(int later, Duration min, int earlier) {
    if (bench.profile().limitsAtTenConflicts() && earlier == 11) {
      gap(10, 11, min);
    }
    gap(earlier, later, min);
  }

  @Then(
      "every candidate from number 12 on is first probed at least {duration} after the one before")
  public void staysLimited(Duration min) {
    var all = bench.story().denials();
    int first = bench.profile().limitsAtTenConflicts() ? 11 : 12;
    for (int number = first; number <= all.size(); number++) {
      gap(number - 1, number, min);
    }
    if (all.size() < 12) {
      throw bench.journal().inconclusive("only " + all.size() + " candidates were probed");
    }
  }

  private void gap(int earlier, int later, Duration min) {
    var name = "candidate " + earlier + "→" + later;
    bench.gauge().rate(name, firstProbe(earlier), firstProbe(later), min);
  }

  /** The first probe of the candidate with this number, from 1. */
  private Sighting firstProbe(int number) {
    var all = bench.story().denials();
    return number <= all.size() ? all.get(number - 1).firstProbe() : denials.next();
  }

  @Then("the host says nothing about the lost addresses")
  public void silent() {
    var lost = QuestionSteps.lost(bench.story());
    var last = last(bench.story().denials()).conflict();
    abandoned(last, s -> lost.stream().anyMatch(s::holdsOnTo)).checkUntil(bench.now());
  }

  private static Story.Denial last(List<Story.Denial> denials) {
    return denials.get(denials.size() - 1);
  }
}
