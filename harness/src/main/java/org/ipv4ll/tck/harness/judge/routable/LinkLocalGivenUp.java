// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.routable;

import java.time.Duration;
import java.time.Instant;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;

/** Both kinds of address go together for a transition only. */
public final class LinkLocalGivenUp extends BesideRoutable {

  public static final Criterion CRITERION =
      Criterion.should("link-local-given-up", "1.9-01", "302-308, 424-426")
          .restated("1.4-01", "1.4-02");

  private final Duration transition;

  public LinkLocalGivenUp(Duration transition) {
    super(CRITERION);
    this.transition = transition;
  }

  @Override
  Outcome beside(Examination exam, Ipv4Address address, Instant since) {
    var due = since.plus(transition);
    var late = due.plus(exam.slack().late());
    var until = Operable.until(exam.record(), since);
    var use =
        exam.record().host().stream()
            .filter(frame -> frame.at().isBefore(until))
            .filter(frame -> frame.at().isAfter(late) && frame.uses(address))
            .findFirst();
    if (use.isPresent()) {
      return exam.unheeded(due, use.get(), "still in use: " + use.get());
    }
    return Operable.question(exam.record(), address, due, until).isEmpty()
        ? exam.notReached("the address is not asked for after the transition")
        : exam.satisfied(address + " is given up");
  }
}
