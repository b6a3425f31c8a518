// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.selecting;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Denial;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * A candidate that was given up before its first probe is not put off for later. The candidate is
 * the one that the host probed first in its first life.
 */
public final class EarlyCandidateNotRetried extends Check {

  public EarlyCandidateNotRetried() {
    super(NextCandidateNew.CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var record = exam.record();
    var first = record.first(0, Frame::isProbe).flatMap(Frame::arp);
    var expected = first.map(ArpPacket::targetProtocol);
    if (expected.isEmpty() || record.denials().isEmpty()) {
      return exam.notReached("no candidate was denied", "tested-before-use");
    }
    if (record.denials().get(0).candidate().equals(expected.get())) {
      return exam.satisfied(expected.get() + " was not lost before its first probe");
    }
    return record.denials().stream()
        .map(Denial::firstProbe)
        .filter(probe -> probe.isProbeFor(expected.get()))
        .findFirst()
        .map(probe -> exam.violated("the early candidate is tried again: " + probe, probe))
        .orElseGet(() -> exam.satisfied(expected.get() + " is not tried again"));
  }
}
