// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.statistics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.LinkRecord;

/**
 * What one of many hosts contributes to a statistic.
 *
 * @param probes the first one for each of its link-local candidates, in order
 * @param candidates in the same order
 * @param delays from each denial to the next probe
 * @param gaps between consecutive probes of an attempt
 */
record Sample(
    MacAddress mac,
    List<Frame> probes,
    List<Ipv4Address> candidates,
    List<Duration> delays,
    List<Duration> gaps) {

  Sample {
    probes = List.copyOf(probes);
    candidates = List.copyOf(candidates);
    delays = List.copyOf(delays);
    gaps = List.copyOf(gaps);
  }

  /** So many equal draws at equal places are no chance: 1 in 4 thousand million for two hosts. */
  private static final int SAME_WAY = 2;

  /** One for each further host of a case, in the order in which they were made. */
  static List<Sample> in(CaseRecord record) {
    return record.links().stream().skip(record.own()).map(Sample::of).toList();
  }

  private static Sample of(LinkRecord link) {
    var attempts = Attempt.in(link.host());
    var gaps = attempts.stream().flatMap(attempt -> gaps(attempt).stream()).toList();
    var probes = firstProbes(link.host());
    var candidates = probes.stream().map(Sample::target).toList();
    return new Sample(link.mac(), probes, candidates, delays(link.frames()), gaps);
  }

  private static List<Frame> firstProbes(List<Frame> host) {
    var probes = new LinkedHashMap<Ipv4Address, Frame>();
    host.stream()
        .filter(frame -> frame.isProbe() && target(frame).isLinkLocal())
        .forEach(probe -> probes.putIfAbsent(target(probe), probe));
    return List.copyOf(probes.values());
  }

  private static Ipv4Address target(Frame probe) {
    return probe.arp().map(ArpPacket::targetProtocol).orElseThrow();
  }

  /** The tester says nothing but denials on such a link; the host may say what it likes. */
  private static List<Duration> delays(List<Frame> frames) {
    var delays = new ArrayList<Duration>();
    Optional<Frame> denial = Optional.empty();
    for (var frame : frames) {
      if (!frame.fromHost()) {
        denial = Optional.of(frame);
      } else if (denial.filter(d -> isForAnother(frame, d)).isPresent()) {
        delays.add(Duration.between(denial.get().at(), frame.at()));
        denial = Optional.empty();
      }
    }
    return delays;
  }

  /** Whether it probes another address than the one that was denied. */
  private static boolean isForAnother(Frame frame, Frame denial) {
    return frame.isProbe()
        && denial.arp().filter(arp -> frame.isProbeFor(arp.senderProtocol())).isEmpty();
  }

  /** The gaps between the probes of an attempt. */
  static List<Duration> gaps(Attempt attempt) {
    var probes = attempt.probes();
    return IntStream.range(1, probes.size())
        .mapToObj(i -> Duration.between(probes.get(i - 1).at(), probes.get(i).at()))
        .toList();
  }

  /** How many candidates it has drawn at the same place of its sequence as another host. */
  int common(Sample other) {
    int common = 0;
    for (int i = 0; i < Math.min(candidates.size(), other.candidates.size()); i++) {
      common += candidates.get(i).equals(other.candidates.get(i)) ? 1 : 0;
    }
    return common;
  }

  /**
   * Those of many hosts whose draws are independent of those of all before them. Hosts that go the
   * same way would be counted twice, and break another rule than that of the distribution.
   */
  static List<Sample> independent(List<Sample> all) {
    var apart = new ArrayList<Sample>();
    for (var sample : all) {
      if (apart.stream().noneMatch(other -> sample.common(other) >= SAME_WAY)) {
        apart.add(sample);
      }
    }
    return apart;
  }
}
