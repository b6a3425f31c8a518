// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.selecting;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.conflicts.CandidateGivenUp;
import org.ipv4ll.tck.harness.judge.conflicts.NextCandidate;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Denial;

/** Each candidate is drawn anew, and does not follow from the one before by a fixed step. */
public final class CandidatesNotStepped extends Check {

  public static final Criterion CRITERION =
      Criterion.must("next-candidate-drawn", "2.2.1-16", "513-516, 637-639").restated("2.2.1-15");

  private final Function<CaseRecord, List<Ipv4Address>> addresses;

  private CandidatesNotStepped(Function<CaseRecord, List<Ipv4Address>> addresses) {
    super(CRITERION);
    this.addresses = addresses;
  }

  /** The candidates that the tester denied. */
  public static CandidatesNotStepped denied() {
    return new CandidatesNotStepped(
        record -> record.denials().stream().map(Denial::candidate).distinct().toList());
  }

  /** All that the host was after since its interface became active. */
  public static CandidatesNotStepped attempted() {
    return new CandidatesNotStepped(
        record -> record.attempts().stream().map(Attempt::address).distinct().toList());
  }

  @Override
  protected Outcome examine(Examination exam) {
    var all = addresses.apply(exam.record());
    if (all.size() < 3) {
      return exam.notReached("no three candidates were seen", blockers());
    }
    return step(all)
        .map(
            step -> exam.violated("every candidate is the one before %+d: %s".formatted(step, all)))
        .orElseGet(() -> exam.satisfied("candidates " + all));
  }

  /** By which each of three addresses or more follows from the one before, if there is one. */
  static Optional<Integer> step(List<Ipv4Address> addresses) {
    var steps =
        IntStream.range(1, addresses.size())
            .mapToObj(i -> addresses.get(i).bits() - addresses.get(i - 1).bits())
            .distinct()
            .toList();
    return addresses.size() > 2 && steps.size() == 1 ? Optional.of(steps.get(0)) : Optional.empty();
  }

  private static String[] blockers() {
    var last = List.of(NextCandidate.CRITERION.id(), NextCandidateNew.CRITERION.id());
    return Stream.concat(Stream.of(CandidateGivenUp.ignored()), last.stream())
        .toArray(String[]::new);
  }
}
