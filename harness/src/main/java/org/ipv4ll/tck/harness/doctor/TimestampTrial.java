// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.doctor;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ipv4ll.tck.harness.link.PcapLink;
import org.ipv4ll.tck.harness.support.testbed.RawSocket;
import org.ipv4ll.tck.harness.support.testbed.VethPair;

/**
 * Frames through a pair of virtual interfaces, to see how far capture timestamps are from the
 * truth. A frame leaves between the moment before and the moment after the call that sends it; a
 * timestamp outside of that is wrong by at least the distance, one inside by at most the width.
 *
 * @param error how far timestamps lay outside, at worst
 * @param width how long the call took, at the 99th percentile
 * @param lateness from the moment that was asked for to the timestamp, at the 99th percentile
 */
record TimestampTrial(Duration error, Duration width, Duration lateness, int frames) {

  private static final Duration GAP = Duration.ofMillis(5);
  private static final Duration ARRIVAL = Duration.ofSeconds(2);

  private record Shot(Instant asked, Instant before, Instant after) {}

  /** Sends this many frames from either end of the pair, which has to be up. */
  static TimestampTrial of(VethPair pair, int frames) {
    try (var link = PcapLink.open(pair.tester(), VethPair.TESTER_INTERFACE);
        var other = RawSocket.in(pair.iut(), VethPair.IUT_INTERFACE)) {
      var shots = new ArrayList<Shot>();
      var start = link.now().plus(GAP);
      for (int i = 0; i < frames; i++) {
        var asked = start.plus(GAP.multipliedBy(i));
        link.until(asked);
        var before = link.now();
        shoot(i, link, other);
        shots.add(new Shot(asked, before, link.now()));
      }
      return judged(shots, link);
    }
  }

  private static void shoot(int number, PcapLink link, RawSocket other) {
    if (number % 2 == 0) {
      link.send(frame(number));
    } else {
      other.send(frame(number));
    }
  }

  /** An EtherType for local experiments, so that nobody takes it for something else. */
  private static byte[] frame(int number) {
    return ByteBuffer.allocate(60)
        .put(new byte[] {-1, -1, -1, -1, -1, -1, 2, 0, 0x5e, 0, 0, 1, (byte) 0x88, (byte) 0xb5})
        .putInt(number)
        .array();
  }

  private static TimestampTrial judged(List<Shot> shots, PcapLink link) {
    var errors = new ArrayList<Duration>();
    var widths = new ArrayList<Duration>();
    var lateness = new ArrayList<Duration>();
    for (int i = 0; i < shots.size(); i++) {
      var shot = shots.get(i);
      var at = link.frame(i, link.now().plus(ARRIVAL)).orElseThrow().at();
      errors.add(outside(at, shot));
      widths.add(Duration.between(shot.before, shot.after));
      lateness.add(Duration.between(shot.asked, at));
    }
    return new TimestampTrial(Collections.max(errors), high(widths), high(lateness), shots.size());
  }

  private static Duration outside(Instant at, Shot shot) {
    if (at.isBefore(shot.before)) {
      return Duration.between(at, shot.before);
    }
    return at.isAfter(shot.after) ? Duration.between(shot.after, at) : Duration.ZERO;
  }

  private static Duration high(List<Duration> values) {
    return values.stream().sorted().skip(values.size() * 99L / 100).findFirst().orElseThrow();
  }
}
