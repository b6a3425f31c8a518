// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.statistics;

import java.util.List;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.selecting.CandidateInRange;
import org.ipv4ll.tck.harness.record.Frame;

/** None of many hosts is after one of the first or the last 256 addresses of the prefix. */
public final class ReservedNotChosen extends Check {

  public static final Criterion CRITERION = CandidateInRange.RESERVED;

  private static final int SHOWN = 5;

  public ReservedNotChosen() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var probes = Sample.in(exam.record()).stream().flatMap(host -> host.probes().stream()).toList();
    var reserved = probes.stream().filter(probe -> !target(probe).isSelectable()).toList();
    if (probes.isEmpty()) {
      return exam.notReached("no host is after a link-local address", "tested-before-use");
    }
    return reserved.isEmpty()
        ? exam.satisfied("%d candidates, none reserved".formatted(probes.size()))
        : exam.violated(text(reserved, probes.size()), shown(reserved).toArray(Frame[]::new));
  }

  private static String text(List<Frame> reserved, int all) {
    return "%d of %d candidates are reserved: %s"
        .formatted(
            reserved.size(), all, shown(reserved).stream().map(ReservedNotChosen::target).toList());
  }

  private static List<Frame> shown(List<Frame> reserved) {
    return reserved.stream().limit(SHOWN).toList();
  }

  private static Ipv4Address target(Frame probe) {
    return probe.arp().map(ArpPacket::targetProtocol).orElseThrow();
  }
}
