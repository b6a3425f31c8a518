// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.judge.Evidence;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.Span;
import org.ipv4ll.tck.harness.judge.announcing.AnnounceWait;
import org.ipv4ll.tck.harness.judge.announcing.AnnouncedBeforeUse;
import org.ipv4ll.tck.harness.judge.announcing.AnnouncementBroadcast;
import org.ipv4ll.tck.harness.judge.announcing.AnnouncementCount;
import org.ipv4ll.tck.harness.judge.announcing.AnnouncementInterval;
import org.ipv4ll.tck.harness.judge.arp.NoAnswerForOthers;
import org.ipv4ll.tck.harness.judge.arp.ReplyBroadcast;
import org.ipv4ll.tck.harness.judge.arp.RequestBroadcast;
import org.ipv4ll.tck.harness.judge.defending.ConflictHeeded;
import org.ipv4ll.tck.harness.judge.defending.ReplacementNew;
import org.ipv4ll.tck.harness.judge.defending.SecondConflictMoves;
import org.ipv4ll.tck.harness.judge.defending.SingleDefence;
import org.ipv4ll.tck.harness.judge.probing.Acquisition;
import org.ipv4ll.tck.harness.judge.probing.ProbeBroadcast;
import org.ipv4ll.tck.harness.judge.probing.ProbeCount;
import org.ipv4ll.tck.harness.judge.probing.ProbeGaps;
import org.ipv4ll.tck.harness.judge.probing.ProbeSenderIp;
import org.ipv4ll.tck.harness.judge.probing.ProbeTargetIp;
import org.ipv4ll.tck.harness.judge.probing.TestedBeforeUse;
import org.ipv4ll.tck.harness.judge.probing.UsedBeforeClaim;
import org.ipv4ll.tck.harness.judge.selecting.NextCandidateNew;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.reports.model.Window;

/**
 * What a capture of others cannot show, so that no host is blamed for it: what came before it
 * began, frames that it lost, a host that was switched off, an answer that took another way.
 */
record Reservations(Episode episode, EpisodeRecord seen, Losses losses) {

  private static final Set<String> DESTINATION =
      Set.of(
          ProbeBroadcast.CRITERION.id(),
          AnnouncementBroadcast.CRITERION.id(),
          ReplyBroadcast.CRITERION.id(),
          RequestBroadcast.CRITERION.id());

  private static final Set<String> START =
      Set.of(TestedBeforeUse.CRITERION.id(), ProbeSenderIp.CRITERION.id());

  private static final Set<String> COUNTED =
      Set.of(ProbeCount.CRITERION.id(), AnnouncementCount.CRITERION.id(), AnnounceWait.LEAST.id());

  /** Where a host is at fault only as long as its link stays up. */
  private static final Set<String> SAME_LINK =
      Set.of(ReplacementNew.CRITERION.id(), NextCandidateNew.CRITERION.id());

  private static final Duration ANNOUNCED_ANEW = Duration.ofSeconds(5);

  /** So long a host has to be watched before it is known what it says without any cause. */
  private static final Duration WATCHED = Duration.ofSeconds(30);

  /** Where the host is at fault as long as it goes on using its address. */
  private static final Set<String> SHOWN =
      Set.of(ConflictHeeded.CRITERION.id(), SecondConflictMoves.CRITERION.id());

  /** Two probes with one between them are at least so far apart. */
  private static final Duration ONE_BETWEEN = Duration.ofMillis(1_900);

  /** The last probe but one, or the announcement after the first, is so far from the next. */
  private static final Duration ONE_MISSING = Duration.ofMillis(2_900);

  /** Whoever answers for so many answers for all. */
  private static final int INDISCRIMINATE = 5;

  private static final String NO_OTHER = "not reached: what the host has is not known";
  private static final String NO_PROBE = "not reached: no probe of the host is in the capture";

  /** What may be said in the end. */
  Outcome of(Question question, Outcome outcome) {
    if (DESTINATION.contains(question.id()) && isDestinationUnknown(outcome)) {
      return undecided(
          "a cooked capture does not say where the machine that takes it sends a frame: capture on"
              + " the interface, not on \"any\"",
          outcome);
    }
    if (outcome instanceof Outcome.Undecided && isPast(question)) {
      return new Outcome.Undecided(NO_PROBE, Set.of(), false, Evidence.NONE);
    }
    if (question.id().equals(NoAnswerForOthers.CRITERION.id()) && !isForAll()) {
      return outcome instanceof Outcome.Satisfied
          ? outcome
          : new Outcome.Undecided(NO_OTHER, Set.of(), false, Evidence.NONE);
    }
    return outcome instanceof Outcome.Violated violated && isBlame(violated)
        ? doubt(question, violated).map(why -> undecided(why, outcome)).orElse(outcome)
        : outcome;
  }

  /** Whether it is about probes or a claim, of which an episode has nothing. */
  private boolean isPast(Question question) {
    return (question.needs() == Needs.PROBE || question.needs() == Needs.CLAIM)
        && !episode.beginning().isFresh()
        && seen.record().host().stream().noneMatch(Frame::isProbe);
  }

  private static boolean isBlame(Outcome.Violated violated) {
    return violated.verdict().worseThan(org.ipv4ll.tck.reports.model.Verdict.PASS);
  }

  private static Outcome undecided(String why, Outcome outcome) {
    var text = outcome instanceof Outcome.Violated v ? v.text() + ", but " + why : why;
    return new Outcome.Undecided(text, Set.of(), false, Evidence.NONE);
  }

  private boolean isDestinationUnknown(Outcome outcome) {
    return !(outcome instanceof Outcome.Undecided)
        && episode.frames().stream().anyMatch(o -> o.said() && !o.frame().destinationKnown());
  }

  private Optional<String> doubt(Question question, Outcome.Violated violated) {
    var check = question.id();
    if (question.needs() == Needs.CLAIM && episode.beginning() == Beginning.PROBED_AGAIN) {
      return Optional.of(
          "it may go on testing what it has claimed, or its link may have been down");
    }
    if (SAME_LINK.contains(check) && episode.beginning() != Beginning.LINK_UP) {
      return Optional.of("its link may have gone down, and then it may test that address again");
    }
    if (check.equals(AnnouncementInterval.CRITERION.id()) && mayBeAnnouncedAnew(violated)) {
      return Optional.of("its link may have gone down, and the host announce its address anew");
    }
    return meant(check, violated).or(() -> counted(check, violated));
  }

  /** Where probes may mean something else than they seem to. */
  private Optional<String> meant(String check, Outcome.Violated violated) {
    var pace = new ProbePace(seen);
    if (check.equals(ProbeTargetIp.CRITERION.id())) {
      return pace.sideBySide(violated.frames().get(0));
    }
    if (check.equals(UsedBeforeClaim.CRITERION.id())
        || check.equals(AnnouncedBeforeUse.CRITERION.id())) {
      return pace.senderless(violated.frames().get(0));
    }
    return check.equals(ProbeGaps.LEAST.id()) || check.equals(ProbeGaps.MOST.id())
        ? pace.doubt(check, violated)
        : Optional.empty();
  }

  private Optional<String> counted(String check, Outcome.Violated violated) {
    if (COUNTED.contains(check) && isCopied()) {
      return Optional.of("what came a second time within 3 ms was taken for a copy");
    }
    if ((COUNTED.contains(check) || START.contains(check)) && isSpokenFor()) {
      return Optional.of("another station sends ARP in its name");
    }
    if (check.equals(SingleDefence.CRITERION.id()) && isHabitUnknown(violated)) {
      return Optional.of("it may announce its address now and then of its own accord");
    }
    if (START.contains(check) && !isStartKnown(check, violated)) {
      return Optional.of("the host may have tested it before the capture shows anything of it");
    }
    if (check.equals(ProbeCount.CRITERION.id()) || check.equals(AnnouncementCount.CRITERION.id())) {
      var missing = missing(violated);
      if (missing.isPresent()) {
        return missing;
      }
    }
    return absent(check, violated);
  }

  /** So late no second announcement comes that belongs to the first. */
  private boolean mayBeAnnouncedAnew(Outcome.Violated violated) {
    var frames = violated.frames();
    return episode.beginning() != Beginning.LINK_UP
        && frames.size() > 1
        && isApart(frames.get(1), frames.get(0), ANNOUNCED_ANEW);
  }

  private boolean isCopied() {
    return episode.frames().stream()
        .anyMatch(o -> o.said() && losses.copied().get(o.frame().number()));
  }

  private boolean isSpokenFor() {
    var mac = seen.record().mac();
    return seen.record().links().get(0).foreign().stream()
        .flatMap(frame -> frame.arp().stream())
        .anyMatch(arp -> arp.senderHardware().equals(mac));
  }

  /** Whether the host was not watched in peace before the conflict. */
  private boolean isHabitUnknown(Outcome.Violated violated) {
    var conflict = violated.frames().get(violated.frames().size() - 1);
    return seen.record()
        .claim()
        .flatMap(Attempt::claim)
        .filter(use -> use.at().plus(WATCHED).isBefore(conflict.at()))
        .isEmpty();
  }

  /** What comes after a conflict that the capture shows is no matter of the past. */
  private boolean isStartKnown(String check, Outcome.Violated violated) {
    boolean moved =
        check.equals(TestedBeforeUse.CRITERION.id())
            && seen.record().denials().stream()
                .anyMatch(denial -> denial.conflict().index() < first(violated));
    return episode.beginning() == Beginning.LINK_UP || episode.beginning().isFresh() && moved;
  }

  private static int first(Outcome.Violated violated) {
    return violated.frames().isEmpty() ? 0 : violated.frames().get(0).index();
  }

  private boolean isForAll() {
    if (episode.beginning() == Beginning.LINK_UP) {
      return true;
    }
    var own = seen.record().attempts().stream().map(attempt -> attempt.address()).toList();
    return seen.record().host().stream()
            .flatMap(frame -> frame.arp().stream())
            .filter(ArpPacket::isReply)
            .map(ArpPacket::senderProtocol)
            .filter(address -> address.isLinkLocal() && !own.contains(address))
            .distinct()
            .count()
        >= INDISCRIMINATE;
  }

  /** Whether a frame that the capture lost explains that there are too few. */
  private Optional<String> missing(Outcome.Violated violated) {
    if (losses.dropped() > 0) {
      return Optional.of("the capture lost %d packets".formatted(losses.dropped()));
    }
    boolean gap =
        Acquisition.in(seen.record()).stream()
            .filter(a -> violated.frames().stream().anyMatch(f -> isPart(a, f)))
            .anyMatch(Reservations::hasGap);
    return gap ? Optional.of("the times look as if the capture lacks a frame") : Optional.empty();
  }

  private static boolean isPart(Acquisition acquisition, Frame frame) {
    return acquisition.probes().contains(frame) || acquisition.uses().contains(frame);
  }

  private static boolean hasGap(Acquisition acquisition) {
    var probes = acquisition.probes();
    boolean between =
        probes.size() < 3
            && IntStream.range(1, probes.size())
                .anyMatch(i -> isApart(probes.get(i - 1), probes.get(i), ONE_BETWEEN));
    return between
        || !probes.isEmpty()
            && acquisition
                .firstUse()
                .filter(use -> isApart(acquisition.lastProbe(), use, ONE_MISSING))
                .isPresent();
  }

  private static boolean isApart(Frame one, Frame later, Duration least) {
    return Duration.between(one.at(), later.at()).compareTo(least) >= 0;
  }

  /** That nothing came shows only of a host that was there, had to, and would have been seen. */
  private Optional<String> absent(String check, Outcome.Violated violated) {
    var awaited =
        violated.evidence().spans().stream()
            .filter(span -> span.kind() == Window.Kind.AWAITED && span.to() != null)
            .reduce((one, later) -> later);
    if (awaited.isEmpty()) {
      return Optional.empty();
    }
    if (losses.dropped() > 0) {
      return Optional.of("the capture lost %d packets".formatted(losses.dropped()));
    }
    if (SHOWN.contains(check)) {
      return violated.frames().size() > 1
          ? Optional.empty()
          : Optional.of("the host may have got another address, or have been switched off");
    }
    return check.equals(AnnouncementCount.CRITERION.id())
        ? unannounced(violated, awaited.get())
        : Optional.of("a capture of others does not show why");
  }

  private Optional<String> unannounced(Outcome.Violated violated, Span awaited) {
    var to = awaited.to();
    boolean used = violated.frames().stream().anyMatch(f -> !f.isProbe());
    var routable = episode.routable();
    if (to == null || !used) {
      return Optional.of("it may have given the address up, for a conflict or a lease unseen here");
    }
    if (routable != null && !routable.isAfter(to)) {
      return Optional.of("it has a routable address");
    }
    return isUsedAfter(violated.frames().get(0), to)
        ? Optional.empty()
        : Optional.of("its link may have gone down: it is not heard from the address any more");
  }

  /** Whoever goes on using what he announced was there all the time. */
  private boolean isUsedAfter(Frame announcement, Instant due) {
    return announcement.arp().map(ArpPacket::senderProtocol).stream()
        .anyMatch(
            address ->
                seen.record().host().stream()
                    .anyMatch(frame -> frame.at().isAfter(due) && frame.uses(address)));
  }
}
