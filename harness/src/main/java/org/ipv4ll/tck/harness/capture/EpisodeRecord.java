// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.capture.file.CapturedFrame;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Conditions;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.LinkRecord;
import org.ipv4ll.tck.harness.record.Packet;
import org.ipv4ll.tck.harness.record.ProcessState;
import org.ipv4ll.tck.harness.record.Stalls;

/**
 * The record that checks read, made of what somebody else captured: everybody but the host stands
 * where the tester stands in a case.
 *
 * @param captured the frames by their index in the record
 */
record EpisodeRecord(CaseRecord record, List<CapturedFrame> captured) {

  /** A host that has nothing to say by now will say nothing: the case began long ago. */
  private static final Duration LONG_AGO = Duration.ofDays(1);

  private static final int MAX_CONFLICTS = Timing.RFC3927.maxConflicts();

  EpisodeRecord {
    captured = List.copyOf(captured);
  }

  /**
   * All of an episode.
   *
   * @param uncertainty of the time stamps
   */
  static EpisodeRecord of(Episode episode, Duration uncertainty) {
    return of(episode, episode.frames(), episode.end(), uncertainty);
  }

  static EpisodeRecord of(
      Episode episode, List<Observation> observed, Instant end, Duration uncertainty) {
    var captured = observed.stream().map(Observation::frame).toList();
    var link =
        new LinkRecord(
            episode.host().station().mac(),
            IntStream.range(0, captured.size()).mapToObj(i -> frame(i, observed.get(i))).toList());
    var acts = new Acts(episode, link, end).all();
    var conditions =
        new Conditions(uncertainty, 0, Optional.empty(), Stalls.NONE, ProcessState.RUNNING);
    var record =
        new CaseRecord(
            episode.host().id(false),
            new CaseRecord.Span(episode.from().minus(LONG_AGO), end, false),
            new CaseRecord.Topology(1, List.of(link)),
            acts,
            conditions);
    return new EpisodeRecord(record, captured);
  }

  private static Frame frame(int index, Observation observation) {
    var frame = observation.frame();
    return new Frame(0, index, frame.at(), observation.said(), Packet.of(frame.octets()), Set.of());
  }

  /** The same with no more conflicts of candidates than limit nothing. */
  EpisodeRecord unlimited() {
    var denied = record.acts(Act.Denied.class).stream().limit(MAX_CONFLICTS).toList();
    return with(act -> !(act instanceof Act.Denied) || denied.contains(act));
  }

  /**
   * The same as if the host had claimed one address only, once.
   *
   * @param number place of the claim in the file
   */
  EpisodeRecord claiming(int number) {
    return with(
        act -> !(act instanceof Act.Claimed c) || captured.get(c.claim()).number() == number);
  }

  private EpisodeRecord with(Predicate<Act> kept) {
    return new EpisodeRecord(
        new CaseRecord(
            record.caseId(),
            new CaseRecord.Span(record.opened(), record.end(), record.open()),
            new CaseRecord.Topology(record.own(), record.links()),
            record.acts().stream().filter(kept).toList(),
            record.conditions()),
        captured);
  }

  /** The place of a frame in the file. */
  int number(Frame frame) {
    return captured.get(frame.index()).number();
  }

  /** What somebody who sees the link tells of an episode besides its frames. */
  private record Acts(Episode episode, LinkRecord link, Instant end) {

    List<Act> all() {
      var acts = new ArrayList<Act>();
      acts.add(new Act.Watched(episode.from(), 0));
      Optional.ofNullable(episode.routable())
          .filter(at -> !at.isAfter(end))
          .ifPresent(at -> acts.add(new Act.Used(at, mark(at), 0, "add-routable", Map.of())));
      var attempts = Attempt.in(link.host());
      if (!episode.beginning().isFresh()) {
        attempts.stream().limit(1).forEach(first -> acts.add(interrupted(first)));
      }
      for (int i = 0; i < attempts.size(); i++) {
        denied(attempts, i).ifPresent(acts::add);
      }
      attempts.stream().filter(Attempt::isClaimed).forEach(a -> acts.add(claimed(a)));
      acts.sort(Comparator.comparing(Act::at));
      return acts;
    }

    private int mark(Instant at) {
      return (int) link.frames().stream().filter(f -> f.at().isBefore(at)).count();
    }

    /** Probes may be missing at the beginning of the capture. */
    private static Act interrupted(Attempt first) {
      var at = first.start();
      return new Act.CarrierLost(at, 0, 0);
    }

    private Optional<Act> denied(List<Attempt> attempts, int i) {
      var attempt = attempts.get(i);
      if (attempt.probes().isEmpty()) {
        return Optional.empty();
      }
      int from = attempt.probes().get(0).index();
      int to = next(attempts, i);
      return link.foreign().stream()
          .filter(frame -> frame.index() > from && frame.index() < to)
          .filter(frame -> !isUnusual(frame))
          .filter(frame -> frame.arp().filter(arp -> denies(arp, attempt)).isPresent())
          .findFirst()
          .map(
              frame ->
                  new Act.Denied(
                      frame.at(), frame.index() + 1, from, attempt.address(), frame.index()));
    }

    /** No text says what a host makes of it: a probe for one station, or another hardware type. */
    private static boolean isUnusual(Frame frame) {
      return frame.packet().isIeee802() || frame.isProbe() && !frame.isBroadcast();
    }

    /** Where the attempt is over: at its claim, or where the next one begins. */
    private int next(List<Attempt> attempts, int i) {
      var claim = attempts.get(i).claim().map(Frame::index);
      return claim.orElseGet(
          () ->
              i + 1 < attempts.size() ? first(attempts.get(i + 1)).index() : link.frames().size());
    }

    private static Frame first(Attempt attempt) {
      return attempt.probes().isEmpty() ? attempt.claim().orElseThrow() : attempt.probes().get(0);
    }

    private boolean denies(ArpPacket arp, Attempt attempt) {
      boolean claims =
          (arp.isRequest() || arp.isReply()) && arp.senderProtocol().equals(attempt.address());
      boolean probes = arp.isProbe() && arp.targetProtocol().equals(attempt.address());
      return (claims || probes) && !arp.senderHardware().equals(link.mac());
    }

    private static Act claimed(Attempt attempt) {
      var claim = attempt.claim().orElseThrow();
      return new Act.Claimed(
          claim.at(),
          claim.index() + 1,
          attempt.address(),
          attempt.probes().stream().map(Frame::index).toList(),
          claim.index());
    }
  }
}
