package org.ipv4ll.tck.harness.judge.routable;

import java.time.Duration;
import java.time.Instant;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Outcome;

/** Both kinds of address go together for a transition only. */
public final class LinkLocalGivenUp extends Check {

  public static final Criterion CRITERION =
      Criterion.should("link-local-given-up", "1.9-01", "302-308, 424-426")
          .restated("1.4-01", "1.4-02");

  private final Duration transition;

  public LinkLocalGivenUp(Duration transition) {
    super(CRITERION);
    this.transition = transition;
  }

  @Override
  protected Outcome examine(Examination exam) {
    var claim = exam.record().claim();
    if (claim.isEmpty()) {
      return exam.notReached("no address was claimed", HoldsNoAddress.blockers());
    }
    return Operable.since(exam.record())
        .map(since -> examine(exam, claim.get().address(), since.plus(transition)))
        .orElseGet(() -> Operable.not(exam));
  }

  private static Outcome examine(Examination exam, Ipv4Address address, Instant due) {
    var late = due.plus(exam.slack().late());
    var use =
        exam.record().host().stream()
            .filter(frame -> frame.at().isAfter(late) && frame.uses(address))
            .findFirst();
    if (use.isPresent()) {
      return exam.unheeded(due, use.get(), "still in use: " + use.get());
    }
    return Operable.question(exam.record(), address, due, Instant.MAX).isEmpty()
        ? exam.notReached("the address is not asked for after the transition")
        : exam.satisfied(address + " is given up");
  }
}
