package org.ipv4ll.tck.harness.judge.conflicts;

import java.util.List;
import org.ipv4ll.tck.harness.catalogue.Level;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;

/** What a host makes of a packet that the text neither calls a conflict nor excludes; told only. */
public final class UnusualConflict extends Check {

  public static final Criterion REPLY = reported("unusual-reply", "RFC3927-2.2.1-12", "634-639");

  public static final Criterion PROBE = reported("unusual-probe", "RFC3927-2.2.1-17", "639-644");

  /** One of {@link #REPLY} and {@link #PROBE}. */
  public UnusualConflict(Criterion kind) {
    super(kind);
  }

  private static Criterion reported(String id, String requirement, String lines) {
    return new Criterion(id, requirement, List.of(), lines, Level.INFO, Layer.AUTOCONF);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var conflict = Conflict.first(exam.record());
    if (conflict.isEmpty()) {
      return exam.notReached("no candidate was contested", "tested-before-use", "probe-target-ip");
    }
    var treatment = conflict.get().treatment(exam.slack());
    if (treatment instanceof Treatment.Unsettled unsettled) {
      return new Outcome.Pending(unsettled.until());
    }
    return exam.satisfied(
        treatment instanceof Treatment.HeldOn
            ? "the host ignores it"
            : "the host takes it for a conflict");
  }
}
