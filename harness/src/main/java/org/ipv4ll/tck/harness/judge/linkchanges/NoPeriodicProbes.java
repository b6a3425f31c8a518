// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.linkchanges;

import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.LinkRecord;

/** A claimed address is not tested again as a matter of course; once is odd, but not periodic. */
public final class NoPeriodicProbes extends Recurring {

  public static final Criterion CRITERION =
      Criterion.must("no-periodic-probes", "2.2-04", "594-597");

  public NoPeriodicProbes() {
    super(CRITERION, "a probe for the claimed address");
  }

  @Override
  boolean concerns(Frame deed, Frame claim, LinkRecord link) {
    return deed.isProbeFor(sender(claim));
  }

  @Override
  Outcome once(Examination exam, Frame deed, String text) {
    return exam.warned(text, deed);
  }
}
