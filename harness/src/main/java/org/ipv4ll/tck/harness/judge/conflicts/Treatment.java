// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.conflicts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Slack;
import org.ipv4ll.tck.harness.record.Frame;

/** What a host makes of a conflict with its candidate. */
public sealed interface Treatment {

  /** Nothing more is heard of the candidate. */
  record GivenUp() implements Treatment {}

  /** The candidate is probed anew, and in full, as if it were another one. */
  record StartedOver(Frame again) implements Treatment {}

  /** The candidate is probed on, or announced, or used. */
  record HeldOn(Frame deed) implements Treatment {}

  /** The address was announced already when the conflict came. */
  record TooLate() implements Treatment {}

  /** More has to be seen. */
  record Unsettled(Instant until) implements Treatment {}

  /** Long enough for every further probe and announcement of an attempt that goes on. */
  Duration AFTERMATH = Duration.ofSeconds(6);

  /** Who has probed but not in full goes on, or stops, within this time. */
  Duration STANDSTILL = Duration.ofSeconds(10);

  int PROBE_NUM = Timing.RFC3927.probeNum();

  /** Between two probes of an attempt. */
  Duration PROBE_MAX = Timing.RFC3927.probeMax();

  /** Reads it off the record. What was under way when the conflict came says nothing. */
  static Treatment of(Conflict conflict, Slack slack) {
    if (conflict.isTooLate()) {
      return new TooLate();
    }
    var event = conflict.packet().at();
    var end = end(conflict, event.plus(PROBE_MAX).plus(slack.late()));
    var after = conflict.after().stream().filter(f -> !f.at().isAfter(end)).toList();
    return after.stream()
        .filter(f -> f.at().isAfter(event.plus(slack.late())))
        .filter(f -> isHeld(f, conflict.candidate()))
        .findFirst()
        .map(deed -> of(conflict, deed, after))
        .orElseGet(() -> quiet(conflict, end));
  }

  private static Treatment of(Conflict conflict, Frame deed, List<Frame> after) {
    var probes = after.stream().filter(f -> f.isProbeFor(conflict.candidate())).toList();
    boolean late = deed.at().isAfter(conflict.packet().at().plus(AFTERMATH));
    if (probes.size() >= PROBE_NUM || deed.isProbe() && late) {
      return new StartedOver(probes.get(0));
    }
    boolean goesOn = after.stream().anyMatch(f -> f.uses(conflict.candidate()));
    if (goesOn || conflict.other().isPresent()) {
      return new HeldOn(deed);
    }
    var still = deed.at().plus(STANDSTILL);
    if (!conflict.record().reaches(still)) {
      return new Unsettled(still);
    }
    return isDeniedAgain(conflict) ? new StartedOver(deed) : new HeldOn(deed);
  }

  /** A second denial hides how often the candidate would have been probed after the first. */
  private static boolean isDeniedAgain(Conflict conflict) {
    return Conflict.denials(conflict.record()).stream()
        .filter(next -> next.packet().index() > conflict.packet().index())
        .anyMatch(next -> next.candidate().equals(conflict.candidate()));
  }

  private static Treatment quiet(Conflict conflict, Instant end) {
    var settled = conflict.packet().at().plus(AFTERMATH);
    var until = settled.isBefore(end) ? settled : end;
    return conflict.record().reaches(until) ? new GivenUp() : new Unsettled(until);
  }

  /** Whoever tries the same address again after it was denied another one has begun anew. */
  private static Instant end(Conflict conflict, Instant least) {
    return Conflict.denials(conflict.record()).stream()
        .filter(next -> next.packet().index() > conflict.packet().index())
        .filter(next -> !next.candidate().equals(conflict.candidate()))
        .map(next -> next.packet().at())
        .findFirst()
        .map(next -> next.isBefore(least) ? least : next)
        .orElse(Instant.MAX);
  }

  /** An answer to a question for the address is another matter: who gives up may give it. */
  private static boolean isHeld(Frame frame, Ipv4Address candidate) {
    boolean answers =
        frame
            .arp()
            .filter(ArpPacket::isReply)
            .filter(arp -> !arp.targetProtocol().equals(candidate))
            .isPresent();
    return frame.holdsOnTo(candidate) && !answers;
  }
}
