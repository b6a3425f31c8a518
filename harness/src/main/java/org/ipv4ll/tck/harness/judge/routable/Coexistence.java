// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.routable;

import java.time.Duration;
import java.time.Instant;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;

/** Reports how long both kinds of address are in use during a transition. */
public final class Coexistence extends BesideRoutable {

  public static final Criterion CRITERION = Criterion.may("coexistence", "1.9-03", "431-433");

  public Coexistence() {
    super(CRITERION);
  }

  @Override
  Outcome beside(Examination exam, Ipv4Address claimed, Instant since) {
    return exam.satisfied(told(exam, claimed, since));
  }

  private static String told(Examination exam, Ipv4Address address, Instant since) {
    return exam.record().host(since, exam.record().end()).stream()
        .filter(frame -> frame.isReplyFor(address))
        .map(Frame::at)
        .reduce((first, last) -> last)
        .map(last -> Duration.between(since, last).toSeconds())
        .map(seconds -> "still answered for after " + seconds + " s")
        .orElse("given up at once beside a routable address");
  }
}
