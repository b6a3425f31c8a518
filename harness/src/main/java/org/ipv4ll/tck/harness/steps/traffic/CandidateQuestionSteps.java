// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.traffic;

import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiConsumer;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.drive.Claims;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.record.Frame;

/** What is asked of a host, or what it is told, while it does not hold its address yet. */
public final class CandidateQuestionSteps {

  /** Whoever announces at all does so within this time of his first probe. */
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private final TestContext context;
  private final Claims claims;

  public CandidateQuestionSteps(TestContext context) {
    this.context = context;
    this.claims = new Claims(context);
  }

  @When(
      "the candidate is asked for by ARP, ICMP echo and TCP every {duration} until it is announced")
  public void ask(Duration every) {
    var probe = claims.firstProbe();
    untilAnnounced(probe, every, this::askFor);
  }

  @When(
      "the next candidate is asked for by ARP, ICMP echo and TCP every {duration} until it is"
          + " announced")
  public void askNext(Duration every) {
    var limit = context.now().plus(Settings.LIMITED_PATIENCE);
    var probe =
        claims
            .probeForOther(
                context.scenario().lastStimulus().index(), context.scenario().candidate(), limit)
            .orElseThrow(() -> context.notReached("no other address is probed"));
    context.scenario().candidate(Claims.target(probe));
    untilAnnounced(probe, every, this::askFor);
  }

  /** The first candidate is likely to be the old address, and may be used before it is probed. */
  @When(
      "the old address, then the candidate, is asked for by ARP, ICMP echo and TCP every {duration}"
          + " until it is announced")
  public void askOld(Duration every) {
    var old = context.scenario().claim().address();
    int from = context.scenario().chapter();
    var limit = context.now().plus(context.patience());
    for (var at = context.now();
        at.isBefore(limit) && context.trace().await(from, Frame::isProbe, at).isEmpty();
        at = at.plus(every)) {
      askFor(old, at);
    }
    ask(every);
  }

  @When("the host is told to ping {address} every {duration} until it announces an address")
  public void tell(Ipv4Address destination, Duration every) {
    var probe = claims.firstProbe();
    untilAnnounced(
        probe,
        every,
        (candidate, at) -> {
          context.until(at);
          new SendingSteps(context).tell(destination);
        });
  }

  private void askFor(Ipv4Address candidate, Instant at) {
    QuestionSteps.ask(context, candidate, at);
  }

  /** Also when the host is after another address. */
  private void untilAnnounced(Frame probe, Duration every, BiConsumer<Ipv4Address, Instant> deed) {
    var candidate = Claims.target(probe);
    var limit = probe.at().plus(LONGEST);
    for (var at = next(probe.at(), every); !isOver(probe, at, limit); at = next(at, every)) {
      deed.accept(candidate, at);
    }
  }

  /** What takes longer than the time between two of them is followed by the next at once. */
  private Instant next(Instant last, Duration every) {
    var next = last.plus(every);
    return next.isBefore(context.now()) ? context.now() : next;
  }

  private boolean isOver(Frame probe, Instant next, Instant limit) {
    var candidate = Claims.target(probe);
    return next.isAfter(limit)
        || context
            .trace()
            .await(
                probe.index(),
                f -> f.isAnnouncementOf(candidate) || (f.isProbe() && !f.isProbeFor(candidate)),
                next)
            .isPresent();
  }
}
