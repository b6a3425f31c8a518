// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.routable;

import java.time.Instant;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Outcome;

/** A question about a host that claimed a link-local address and has a routable one besides. */
abstract class BesideRoutable extends Check {

  BesideRoutable(Criterion criterion) {
    super(criterion);
  }

  /**
   * @param claimed the link-local address
   * @param since when the routable one works
   */
  abstract Outcome beside(Examination exam, Ipv4Address claimed, Instant since);

  @Override
  protected final Outcome examine(Examination exam) {
    var claim = exam.record().claim();
    if (claim.isEmpty()) {
      return HoldsNoAddress.notReached(exam);
    }
    return Operable.since(exam.record())
        .map(since -> beside(exam, claim.get().address(), since))
        .orElseGet(() -> Operable.not(exam));
  }
}
