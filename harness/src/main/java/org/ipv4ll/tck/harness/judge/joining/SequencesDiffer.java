// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.joining;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;

/** Hosts do not walk through the same sequence of candidates; one that agrees may be chance. */
public final class SequencesDiffer extends Check {

  /** Who shares what the generator is seeded with, such as the time, starts at the same time. */
  public static final Criterion CRITERION =
      Criterion.must("sequences-differ-at-once", "2.1-03", "523-524, 532-538").restated("2.1-05");

  /** Two draws that agree with two others are chance once in 4 billion. */
  private static final int NO_CHANCE = 2;

  public SequencesDiffer() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var sequences = Sequences.in(exam.record()).stream().filter(s -> !s.isEmpty()).toList();
    return sequences.size() < 2
        ? exam.notReached("no two hosts drew a candidate")
        : exam.all(Sequences.pairs(sequences).stream().map(pair -> compared(exam, pair)).toList());
  }

  private static Outcome compared(Examination exam, List<List<Frame>> pair) {
    var one = pair.get(0);
    var other = pair.get(1);
    int most = Math.min(one.size(), other.size());
    int agreeing = 0;
    while (agreeing < most && isSame(one.get(agreeing), other.get(agreeing))) {
      agreeing++;
    }
    if (agreeing >= NO_CHANCE) {
      var same = one.subList(0, agreeing);
      return exam.violated(
          "two hosts try the same candidates: " + same.stream().map(Sequences::candidate).toList(),
          Stream.concat(same.stream(), other.stream().limit(agreeing)).toArray(Frame[]::new));
    }
    return agreeing == most
        ? exam.undecided("two hosts try the same candidate, which may be chance: " + one.get(0))
        : exam.satisfied();
  }

  private static boolean isSame(Frame one, Frame other) {
    return Sequences.candidate(one).equals(Sequences.candidate(other));
  }
}
