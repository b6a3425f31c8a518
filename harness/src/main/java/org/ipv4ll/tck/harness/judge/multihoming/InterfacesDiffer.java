// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.multihoming;

import java.time.Duration;
import java.time.Instant;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;

/** Interfaces of one host on one link end up with different addresses. */
public final class InterfacesDiffer extends Check {

  public static final Criterion CRITERION =
      Criterion.must("interfaces-differ", "3.4-03", "1158-1160");

  private final Duration within;

  /** They have so much time for it. */
  public InterfacesDiffer(Duration within) {
    super(CRITERION);
    this.within = within;
  }

  @Override
  protected Outcome examine(Examination exam) {
    var interfaces = Interfaces.of(exam.record());
    var limit = interfaces.active().plus(exam.settings().startLatency()).plus(within);
    var settled = interfaces.settled();
    if (settled.isEmpty() || interfaces.without(exam.record().end()) > 0) {
      return exam.pending(limit).orElseGet(() -> lacking(exam, interfaces));
    }
    return exam.pending(settled.get()).orElseGet(() -> compared(exam, interfaces));
  }

  private static Outcome lacking(Examination exam, Interfaces interfaces) {
    int without = interfaces.without(exam.record().end());
    return exam.notReached(
        without + " of the interfaces hold no address", HoldsNoAddress.blockers());
  }

  private static Outcome compared(Examination exam, Interfaces interfaces) {
    var end = exam.record().end();
    var held = interfaces.holdings(end).stream().map(Holding::address).toList();
    return interfaces.share(end)
        ? exam.violated("the interfaces hold the same address: " + held, claims(interfaces, end))
        : exam.satisfied("the interfaces hold " + held);
  }

  private static Frame[] claims(Interfaces interfaces, Instant end) {
    return interfaces.holdings(end).stream()
        .flatMap(holding -> holding.claim().claim().stream())
        .toArray(Frame[]::new);
  }
}
