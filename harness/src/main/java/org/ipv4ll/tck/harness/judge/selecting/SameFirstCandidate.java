// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.selecting;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * A host without any memory draws the same first candidate at each start, from its identity; each
 * interface has one of its own.
 */
public final class SameFirstCandidate extends Check {

  public static final Criterion CRITERION =
      Criterion.should("same-first-candidate", "2.1-04", "524-530");

  public SameFirstCandidate() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var first =
        exam.record().lives().stream()
            .filter(life -> life.mac().equals(exam.record().mac()))
            .flatMap(life -> life.first(Frame::isProbe).stream())
            .toList();
    if (first.size() < 2) {
      return exam.notReached("no candidate after a new start", "tested-before-use");
    }
    var candidates =
        first.stream().flatMap(f -> f.arp().stream()).map(ArpPacket::targetProtocol).toList();
    var text = "first candidates " + candidates;
    return candidates.stream().distinct().count() > 1
        ? exam.violated(text, first.toArray(Frame[]::new))
        : exam.satisfied(text);
  }
}
