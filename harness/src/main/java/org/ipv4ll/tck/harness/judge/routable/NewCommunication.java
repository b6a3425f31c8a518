package org.ipv4ll.tck.harness.judge.routable;

import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;

/** Reports whether a host accepts what is new at its link-local address beside a routable one. */
public final class NewCommunication extends Check {

  public static final Criterion CRITERION =
      Criterion.may("new-communication", "1.9-09", "456-458").of(Layer.IP);

  public NewCommunication() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var claim = exam.record().claim();
    var since = Operable.since(exam.record());
    if (claim.isEmpty()) {
      return exam.notReached("no address was claimed", HoldsNoAddress.blockers());
    }
    if (since.isEmpty()) {
      return Operable.not(exam);
    }
    var source = claim.get().address();
    return exam.record().host(since.get(), exam.record().end()).stream()
        .filter(frame -> frame.ip().filter(p -> p.source().equals(source)).isPresent())
        .findFirst()
        .map(answer -> exam.satisfied("accepted: " + answer))
        .orElseGet(() -> exam.satisfied("nothing new is accepted"));
  }
}
