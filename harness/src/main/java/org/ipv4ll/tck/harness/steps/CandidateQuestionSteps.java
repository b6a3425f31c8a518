package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.drive.Bench;
import org.ipv4ll.tck.harness.drive.Claims;
import org.ipv4ll.tck.harness.record.Frame;

/** Peaceful questions for an address that a host does not hold yet. */
public final class CandidateQuestionSteps {

  /** Whoever announces at all does so within this time of his first probe. */
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private final Bench bench;

  public CandidateQuestionSteps(Bench bench) {
    this.bench = bench;
  }

  @When(
      "the candidate is asked for by ARP, ICMP echo and TCP every {duration} until it is announced")
  public void ask(Duration every) {
    var probe = new Claims(bench).firstProbe();
    var candidate = bench.story().candidate();
    var limit = probe.at().plus(LONGEST);
    for (var at = probe.at().plus(every);
        !isOver(candidate, probe, at, limit);
        at = at.plus(every)) {
      QuestionSteps.ask(bench, candidate, at);
    }
  }

  /** Also when the host is after another address. */
  private boolean isOver(Ipv4Address candidate, Frame probe, Instant next, Instant limit) {
    return next.isAfter(limit)
        || bench
            .trace()
            .await(
                probe.index(),
                f -> f.isAnnouncementOf(candidate) || (f.isProbe() && !f.isProbeFor(candidate)),
                next)
            .isPresent();
  }
}
