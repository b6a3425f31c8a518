// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A moment at which an interface became active (RFC 3927 section 2.2).
 *
 * @param mark place in the capture from which on its frames are those of a new life
 * @param ended when the life before was over
 */
record Activation(Life.Cause cause, int mark, Instant ended) {

  /**
   * How fast a host has to notice that its cable is out is said nowhere. After less than this it
   * may go on as if nothing had been, until it probes.
   */
  private static final Duration NOTICED = Duration.ofSeconds(10);

  /** All of the first interface of the host, the start first. */
  static List<Activation> in(CaseRecord record) {
    var found = new ArrayList<Activation>();
    found.add(new Activation(Life.Cause.STARTED, 0, record.opened()));
    var cause = Life.Cause.OTHER;
    Optional<Instant> lost = Optional.empty();
    for (var act : record.acts()) {
      if (act instanceof Act.CarrierLost out && out.host() == 0) {
        lost = Optional.of(out.at());
      } else if (act instanceof Act.Restarted again && again.host() == 0) {
        cause = Life.Cause.RESTARTED;
      } else if (act instanceof Act.Epoch epoch) {
        found.addAll(activated(record, cause, lost, epoch));
        cause = Life.Cause.OTHER;
        lost = Optional.empty();
      } else if (act instanceof Act.CarrierBack back && back.host() == 0 && lost.isPresent()) {
        found.addAll(plugged(record, lost.get(), back));
        lost = Optional.empty();
      }
    }
    return found;
  }

  private static List<Activation> activated(
      CaseRecord record, Life.Cause cause, Optional<Instant> lost, Act.Epoch epoch) {
    return lost.map(out -> plugged(record, out, epoch))
        .orElseGet(() -> List.of(new Activation(cause, epoch.mark(), epoch.at())));
  }

  private static List<Activation> plugged(CaseRecord record, Instant lost, Act back) {
    var outage = Duration.between(lost, back.at());
    return outage.compareTo(NOTICED) < 0
        ? noticed(record, lost, back)
        : List.of(new Activation(Life.Cause.PLUGGED, back.mark(), lost));
  }

  private static List<Activation> noticed(CaseRecord record, Instant lost, Act back) {
    return record.first(back.mark(), Frame::isProbe, back.at().plus(NOTICED)).stream()
        .filter(probe -> !isUnderWay(record, lost, probe))
        .map(probe -> new Activation(Life.Cause.PLUGGED, probe.index(), lost))
        .toList();
  }

  /** A probe that goes on with a test from before is no sign of anything. */
  private static boolean isUnderWay(CaseRecord record, Instant lost, Frame probe) {
    return record.host(lost.minus(NOTICED), lost).stream()
        .filter(Frame::isArpLike)
        .reduce((one, later) -> later)
        .filter(last -> last.isProbeFor(probe.arp().orElseThrow().targetProtocol()))
        .isPresent();
  }
}
