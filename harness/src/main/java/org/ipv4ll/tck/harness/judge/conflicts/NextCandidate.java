// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.conflicts;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.ProcessState;

/** Who has lost a candidate repeats the process with another. */
public final class NextCandidate extends Check {

  public static final Criterion CRITERION =
      Criterion.must("next-candidate", "2.2.1-15", "637-639").restated("1.5-02", "2.2.1-24");

  private static final int MAX_CONFLICTS = Timing.RFC3927.maxConflicts();

  private final Function<CaseRecord, List<Conflict>> conflicts;

  private NextCandidate(Function<CaseRecord, List<Conflict>> conflicts) {
    super(CRITERION);
    this.conflicts = conflicts;
  }

  /** After the first stimulus that conflicts with a candidate. */
  public static NextCandidate afterStimulus() {
    return new NextCandidate(record -> Conflict.first(record).stream().toList());
  }

  /** After each denial. */
  public static NextCandidate afterDenials() {
    return new NextCandidate(Conflict::denials);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var all = conflicts.apply(exam.record());
    return all.isEmpty()
        ? Conflict.none(exam)
        : exam.all(all.stream().map(conflict -> examine(exam, conflict)).toList());
  }

  private static Outcome examine(Examination exam, Conflict conflict) {
    var other = conflict.other();
    var treatment = conflict.treatment(exam.slack());
    if (treatment instanceof Treatment.StartedOver) {
      return exam.notReached("the same address is tried again", "next-candidate-new");
    }
    if (other.isPresent()) {
      return came(exam, conflict, other.get());
    }
    return treatment instanceof Treatment.HeldOn || treatment instanceof Treatment.TooLate
        ? exam.notReached("the host does not give the candidate up", CandidateGivenUp.ignored())
        : missing(exam, conflict);
  }

  private static Outcome came(Examination exam, Conflict conflict, Frame other) {
    var took = Duration.between(conflict.packet().at(), other.at());
    boolean prompt = exam.isWithin(exam.settings().patience(), conflict.packet(), other);
    var text = "another candidate comes %.1f s after the conflict".formatted(took.toMillis() / 1e3);
    return prompt || number(exam, conflict) >= MAX_CONFLICTS
        ? exam.satisfied(text)
        : exam.warned(text + ": " + other, other);
  }

  private static Outcome missing(Examination exam, Conflict conflict) {
    var from = conflict.packet().at();
    var until = from.plus(Settings.LIMITED_PATIENCE);
    var what =
        "no other candidate within %d s of the conflict"
            .formatted(Settings.LIMITED_PATIENCE.toSeconds());
    boolean runs = exam.record().conditions().process().kind() == ProcessState.Kind.RUNNING;
    return exam.pending(until)
        .orElseGet(
            () ->
                runs && mayBeLimited(exam, conflict)
                    ? exam.undecided(what + ", and the rate limit sets no longest wait")
                    : exam.absent(what, from, until, conflict.packet()));
  }

  /** Up to MAX_CONFLICTS nothing in the text explains that no other address is tried at all. */
  private static boolean mayBeLimited(Examination exam, Conflict conflict) {
    long number = number(exam, conflict);
    return number > MAX_CONFLICTS
        || number == MAX_CONFLICTS && exam.settings().profile().limitsAtTenConflicts();
  }

  private static long number(Examination exam, Conflict conflict) {
    return Conflict.denials(exam.record()).stream()
        .filter(denial -> denial.packet().index() <= conflict.packet().index())
        .count();
  }
}
