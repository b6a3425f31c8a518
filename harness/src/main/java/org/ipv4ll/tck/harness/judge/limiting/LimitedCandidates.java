// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.limiting;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.conflicts.Conflict;
import org.ipv4ll.tck.harness.judge.conflicts.NextCandidate;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Denial;
import org.ipv4ll.tck.harness.record.Frame;

/** The candidates that the tester denied, numbered from 1, and the one that came after them. */
record LimitedCandidates(CaseRecord record, List<Denial> denials) {

  static LimitedCandidates of(CaseRecord record) {
    return new LimitedCandidates(record, record.denials());
  }

  int denied() {
    return denials.size();
  }

  /** The first probe for the candidate with this number; empty as long as there is none. */
  Optional<Frame> firstProbe(int number) {
    return number <= denied() ? Optional.of(denials.get(number - 1).firstProbe()) : next();
  }

  private Optional<Frame> next() {
    var last = denials.get(denied() - 1);
    return record.first(
        last.conflict().index() + 1, f -> f.isProbe() && !f.isProbeFor(last.candidate()));
  }

  /** The packet that denied the candidate with this number. */
  Frame conflict(int number) {
    return denials.get(number - 1).conflict();
  }

  /** Whether what comes after this candidate is no new one: the host goes on with it. */
  boolean isGoneOnWith(int number) {
    return number < denied()
        && denials.get(number).candidate().equals(denials.get(number - 1).candidate())
        && gap(number).compareTo(Attempt.LONGEST_GAP) < 0;
  }

  /** How many denied candidates came so long after the one before, or later. */
  long pauses(Duration least) {
    return IntStream.range(1, denied()).filter(i -> gap(i).compareTo(least) >= 0).count();
  }

  private Duration gap(int number) {
    return Duration.between(
        denials.get(number - 1).firstProbe().at(), denials.get(number).firstProbe().at());
  }

  /** Why nothing can be said of what comes after so many conflicts, if nothing can. */
  Optional<Outcome> obstacle(Examination exam, int conflicts) {
    var kept = Conflict.keptAfterDenial(exam);
    if (kept.isPresent()) {
      return kept;
    }
    return denied() >= conflicts
        ? Optional.empty()
        : Optional.of(
            exam.notReached(
                "the host met %d conflicts only".formatted(denied()),
                "tested-before-use",
                NextCandidate.CRITERION.id(),
                "conflict-heeded",
                "second-conflict-moves"));
  }
}
