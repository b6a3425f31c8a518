// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.conflicts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * A conflict in the random wait before the first probe counts. When that wait, and with it the
 * process, begins cannot be seen from outside, so that more than a warning is not called for.
 */
public final class EarlyConflict extends Check {

  public static final Criterion CRITERION =
      Criterion.should("early-conflict-counts", "2.2.1-13", "633-639");

  public EarlyConflict() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var record = exam.record();
    var expected =
        record.firstStimulus().flatMap(f -> Conflict.of(record, f)).map(Conflict::candidate);
    if (expected.isEmpty()) {
      return exam.notReached("no candidate was contested", "tested-before-use");
    }
    var probes = probesAfterEarlyConflict(exam, expected.get());
    if (probes.isEmpty()) {
      return exam.satisfied("the first probe comes too soon for a conflict before it");
    }
    var ignored = probes.stream().filter(probe -> probe.isProbeFor(expected.get())).toList();
    if (ignored.size() < probes.size()) {
      return exam.satisfied("another candidate is probed first");
    }
    var text = "%s is probed all the same, in %d lives".formatted(expected.get(), probes.size());
    return ordinary(exam).orElseGet(() -> exam.violated(text, ignored.get(0)));
  }

  /** The first probes of all lives in which a conflict came in good time before. */
  private static List<Frame> probesAfterEarlyConflict(Examination exam, Ipv4Address expected) {
    var record = exam.record();
    var found = new ArrayList<Frame>();
    for (int epoch : record.epochs()) {
      record
          .first(epoch, Frame::isProbe)
          .filter(probe -> isContested(record, epoch, expected, probe, exam))
          .ifPresent(found::add);
    }
    return found;
  }

  private static boolean isContested(
      CaseRecord record, int epoch, Ipv4Address expected, Frame probe, Examination exam) {
    var latest = probe.at().minus(exam.slack().late());
    return record.stimuli().stream()
        .filter(f -> f.index() >= epoch && !f.at().isAfter(latest))
        .flatMap(f -> Conflict.of(record, f).stream())
        .anyMatch(conflict -> conflict.candidate().equals(expected));
  }

  /** Why nothing can be said, if a conflict after the first probe is ignored as well. */
  private static Optional<Outcome> ordinary(Examination exam) {
    var later = exam.record().lastStimulus().flatMap(f -> Conflict.of(exam.record(), f));
    var treatment = later.map(conflict -> conflict.treatment(exam.slack()));
    if (treatment.isPresent() && treatment.get() instanceof Treatment.Unsettled unsettled) {
      return Optional.of(new Outcome.Pending(unsettled.until()));
    }
    return treatment.filter(Treatment.HeldOn.class::isInstance).isPresent()
        ? Optional.of(
            exam.notReached("later conflicts are ignored as well", CandidateGivenUp.ignored()))
        : Optional.empty();
  }
}
