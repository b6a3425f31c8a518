// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.ipv4ll.tck.features.Level;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.reports.model.Verdict;

/** What a check says of a record. */
public sealed interface Outcome {

  Evidence evidence();

  /** The same with more to show. */
  Outcome with(Evidence more);

  /** What it means for the case. */
  Verdict verdict();

  /** The host did as it should. */
  record Satisfied(Evidence evidence) implements Outcome {
    @Override
    public Outcome with(Evidence more) {
      return new Satisfied(more.plus(evidence));
    }

    @Override
    public Verdict verdict() {
      return Verdict.PASS;
    }
  }

  /**
   * The host did not do as it should.
   *
   * @param level that of the check, or a lower one where only a recommendation is broken
   * @param frames that show it, the decisive one first; none where nothing was sent
   */
  record Violated(Level level, String text, List<Frame> frames, Evidence evidence)
      implements Outcome {

    public Violated {
      frames = List.copyOf(frames);
    }

    @Override
    public Outcome with(Evidence more) {
      return new Violated(level, text, frames, more.plus(evidence));
    }

    @Override
    public Verdict verdict() {
      return Severity.of(level);
    }
  }

  /**
   * Nothing can be said.
   *
   * @param blockers ids of the checks whose violation explains that it came to nothing
   * @param heldUp whether it may well be decided on a steadier machine
   */
  record Undecided(String why, Set<String> blockers, boolean heldUp, Evidence evidence)
      implements Outcome {

    public Undecided {
      blockers = Set.copyOf(blockers);
    }

    @Override
    public Outcome with(Evidence more) {
      return new Undecided(why, blockers, heldUp, more.plus(evidence));
    }

    @Override
    public Verdict verdict() {
      return Verdict.INCONCLUSIVE;
    }
  }

  /** More has to be seen. */
  record Pending(Instant until) implements Outcome {
    @Override
    public Evidence evidence() {
      return Evidence.NONE;
    }

    @Override
    public Outcome with(Evidence more) {
      return this;
    }

    @Override
    public Verdict verdict() {
      return Verdict.NONE;
    }
  }

  /**
   * Of several, the one that counts: the worst violation, else what is pending, else what is
   * undecided. It shows what all of them show.
   */
  static Outcome worst(List<Outcome> outcomes) {
    var evidence = Evidence.all(outcomes.stream().map(Outcome::evidence).toList());
    return outcomes.stream()
        .min(Comparator.comparing(Outcome::rank))
        .orElseGet(() -> new Satisfied(Evidence.NONE))
        .with(evidence);
  }

  /** The same of these. */
  static Outcome worst(Outcome... outcomes) {
    return worst(Arrays.asList(outcomes));
  }

  private static int rank(Outcome outcome) {
    if (outcome instanceof Violated violated && violated.verdict().worseThan(Verdict.PASS)) {
      return violated.level() == Level.MUST ? 0 : 1;
    }
    if (outcome instanceof Pending) {
      return 2;
    }
    return outcome instanceof Undecided ? 3 : 4;
  }
}
