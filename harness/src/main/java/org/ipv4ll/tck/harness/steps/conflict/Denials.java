// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.conflict;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.harness.drive.Claims;
import org.ipv4ll.tck.harness.drive.ScenarioState;
import org.ipv4ll.tck.harness.drive.Stimuli;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.record.Frame;

/** Takes one candidate after the other from a host. */
public final class Denials {

  /** The frames that deny, taking turns. */
  public record Kind(List<String> stimuli) {

    /** The kind of this name. */
    public static Kind of(String words) {
      return new Kind(
          switch (words) {
            case "replies" -> List.of("an ARP reply");
            case "probes" -> List.of("an ARP probe");
            case "requests" -> List.of("an ARP request");
            case "announcements" -> List.of("an ARP announcement");
            case "replies and requests" -> List.of("an ARP reply", "an ARP request");
            case "replies, requests and probes" ->
                List.of("an ARP reply", "an ARP request", "an ARP probe");
            case "packets of every kind" -> EveryKind.CONFLICTS;
            case "packets of further kinds" -> EveryKind.FURTHER_CONFLICTS;
            case "packets of every kind of sender" -> EveryKind.SENDERS;
            default -> List.of("an ARP reply", "an ARP probe");
          });
    }

    /** The same frames with something unusual. */
    Kind with(String variation) {
      return new Kind(stimuli.stream().map(frame -> frame + " with " + variation).toList());
    }

    /** The name of the frame whose turn it is. */
    public String stimulus(int turn) {
      return stimuli.get(turn % stimuli.size());
    }
  }

  /** Shorter ones are no limit of the rate that the text knows. */
  private static final Duration PAUSE = Timing.RFC3927.rateLimitInterval();

  private static final int MOST = 14;

  /** From any probe, the window of conflicts stays open for at least this long: ANNOUNCE_WAIT. */
  private static final Duration STILL_PROBING = Duration.ofMillis(1500);

  private final TestContext context;
  private final Stimuli stimuli;
  private final Claims claims;

  Denials(TestContext context) {
    this(context, context.stimuli());
  }

  /** Denials by a station of one's own choice. */
  Denials(TestContext context, Stimuli stimuli) {
    this.context = context;
    this.stimuli = stimuli;
    this.claims = new Claims(context);
  }

  /** Denies this many candidates, each some time after the probe with this number. */
  void deny(int count, Kind kind, Duration delay, int probe) {
    for (int i = 0; i < count; i++) {
      var first = context.scenario().denials().isEmpty() ? claims.firstProbe() : next();
      var candidate = Claims.target(first);
      context.scenario().candidate(candidate);
      var at = probe == 1 ? first : claims.probe(probe);
      var turn = context.scenario().denials().size();
      var frame = stimuli.frame(kind.stimulus(turn), candidate);
      var conflict = context.inject(frame, at.at().plus(delay), STILL_PROBING.minus(delay));
      context.comment(conflict, "denial " + (turn + 1));
      context.scenario().denied(new ScenarioState.Denial(first, candidate, conflict));
    }
  }

  /**
   * Denies until this many candidates came after a pause, so that hosts that begin to limit at the
   * tenth conflict and hosts that begin at the eleventh are watched for as long.
   */
  void denyUntilPauses(int pauses, Kind kind, Duration delay) {
    while (pauses() < pauses && context.scenario().denials().size() < MOST) {
      deny(1, kind, delay, 1);
    }
  }

  private long pauses() {
    var all = context.scenario().denials();
    var least = PAUSE.minus(context.slack().rate());
    return IntStream.range(1, all.size())
        .filter(
            i ->
                !all.get(i)
                    .firstProbe()
                    .at()
                    .isBefore(all.get(i - 1).firstProbe().at().plus(least)))
        .count();
  }

  /** The first probe of the candidate after the last denial. */
  Frame next() {
    var denials = context.scenario().denials();
    var last = denials.get(denials.size() - 1);
    var inFlight = last.conflict().at().plus(context.slack().late());
    var limit = last.conflict().at().plus(Settings.LIMITED_PATIENCE);
    return context
        .trace()
        .await(
            last.conflict().index() + 1,
            s -> isNew(s, last, inFlight) || s.isAnnouncementOf(last.candidate()),
            limit)
        .map(s -> notTheOld(s, last))
        .orElseThrow(
            () ->
                context.notReached(
                    "no new candidate within %d s of denial %d"
                        .formatted(Settings.LIMITED_PATIENCE.toSeconds(), denials.size())));
  }

  /** A probe for the denied address still counts as in flight for as long as the slack. */
  private static boolean isNew(Frame s, ScenarioState.Denial last, java.time.Instant inFlight) {
    return s.isProbe() && (!s.isProbeFor(last.candidate()) || s.at().isAfter(inFlight));
  }

  private Frame notTheOld(Frame sighting, ScenarioState.Denial last) {
    if (sighting.isAnnouncementOf(last.candidate())) {
      throw context.notReached("the host announces the denied candidate: " + sighting);
    }
    return sighting;
  }
}
