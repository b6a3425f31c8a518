// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.statistics;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.RunCheck;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.statistics.Uniformity;

/**
 * The first candidates of the hosts of all cases, each with a hardware address of its own, are
 * drawn uniformly from the whole range. It costs no time on a link, and so finds less than a test
 * over many hosts: that parts of the range are preferred, not that a small one is left out.
 */
public final class FirstCandidatesOfRun extends RunCheck {

  /** Every run of a correct host makes this test. */
  private static final double ALPHA = 1e-6;

  private final int parts;

  /** Over so many equal parts of the range. */
  public FirstCandidatesOfRun(int parts) {
    super(CandidateDistribution.CRITERION);
    this.parts = parts;
  }

  @Override
  protected Outcome examine(List<CaseRecord> records, Examination exam) {
    var candidates = candidates(records);
    int least = Uniformity.least(parts);
    if (candidates.size() < least) {
      return exam.undecided(
          "%d different first candidates of hosts with hardware addresses of their own; %d are needed"
              .formatted(candidates.size(), least),
          Samples.blockers());
    }
    var finding =
        EvenlySpread.overRange("first candidates spread evenly", ALPHA, parts, candidates);
    return finding.isRejected()
        ? exam.violated(finding + "; " + extent(candidates))
        : exam.satisfied(finding.toString());
  }

  /**
   * One of each hardware address. Hosts that draw the same break another rule, and would count
   * twice.
   */
  private static List<Ipv4Address> candidates(List<CaseRecord> records) {
    var byMac = new TreeMap<Long, Ipv4Address>();
    for (var record : records) {
      candidate(record).ifPresent(own -> byMac.putIfAbsent(record.mac().bits(), own));
    }
    return byMac.values().stream().distinct().toList();
  }

  /** What a host with nothing to remember is after first. */
  private static Optional<Ipv4Address> candidate(CaseRecord record) {
    boolean remembers =
        record.acts(Act.Remembered.class).stream().anyMatch(planted -> planted.host() == 0);
    return record.lives().stream()
        .findFirst()
        .filter(life -> !remembers)
        .flatMap(life -> life.first(Frame::isProbe))
        .flatMap(Frame::arp)
        .map(ArpPacket::targetProtocol)
        .filter(Ipv4Address::isSelectable);
  }

  private static String extent(Collection<Ipv4Address> candidates) {
    var octets = candidates.stream().mapToInt(a -> a.bits() >>> 8 & 0xFF).summaryStatistics();
    return "third octets from %d to %d".formatted(octets.getMin(), octets.getMax());
  }
}
