// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.sending.Told;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * An address that is tested is not used before the test is over: after its last probe and
 * ANNOUNCE_WAIT. An announcement that comes too early is judged as that.
 */
public final class UsedBeforeClaim extends Check {

  public static final Criterion CRITERION =
      Criterion.must("used-before-claim", "2.2-02", "578-582, 657-660");

  private static final Duration WAIT = Timing.RFC3927.announceWait();

  /** An address that is used and not tested may be tested within this time all the same. */
  private static final Duration TESTED_LATER = Duration.ofSeconds(10);

  /** As many as no host overlooks. */
  private static final int QUESTIONS = 10;

  private final boolean anew;

  /** Of every claim; where the interface became active anew, one has to be seen since. */
  public UsedBeforeClaim() {
    this(false);
  }

  private UsedBeforeClaim(boolean anew) {
    super(CRITERION);
    this.anew = anew;
  }

  /** The same of an interface that has to be seen to become active anew. */
  public static UsedBeforeClaim anew() {
    return new UsedBeforeClaim(true);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var active = exam.record().last(Act.Epoch.class);
    var all = Acquisition.in(exam.record());
    var judged = new ArrayList<Outcome>();
    int epoch = exam.record().epoch();
    judged.addAll(judge(exam, all.stream().filter(a -> a.first().index() < epoch)));
    if (anew && active.isEmpty()) {
      judged.add(exam.notReached("the interface did not become active anew"));
    }
    var last = judge(exam, all.stream().filter(a -> a.first().index() >= epoch));
    judged.addAll(last.isEmpty() ? List.of(unclaimed(exam, active, all)) : last);
    var outcome = exam.all(judged);
    return outcome instanceof Outcome.Satisfied ? Told.heeded(exam).orElse(outcome) : outcome;
  }

  private static List<Outcome> judge(Examination exam, Stream<Acquisition> acquisitions) {
    return acquisitions.flatMap(acquisition -> judge(exam, acquisition).stream()).toList();
  }

  private static Outcome unclaimed(
      Examination exam, Optional<Act.Epoch> active, List<Acquisition> all) {
    var unused = all.stream().filter(a -> isKeptUnused(exam, a)).findFirst();
    if (active.isEmpty() && unused.isPresent()) {
      return exam.satisfied(unused.get().address() + " is asked for and not used");
    }
    return active
        .map(epoch -> epoch.at().plus(exam.settings().patience()).plus(Acquisition.COURSE))
        .flatMap(exam::pending)
        .or(() -> active.map(epoch -> unclaimedAnew(exam)))
        .orElseGet(() -> exam.unseen("no tested address is used", TestedBeforeUse.CRITERION.id()));
  }

  /** Whether the host was asked for a candidate again and again, and was heard, but not from it. */
  private static boolean isKeptUnused(Examination exam, Acquisition test) {
    if (test.probes().isEmpty() || !test.uses().isEmpty()) {
      return false;
    }
    var questions =
        exam.record().frames().stream()
            .filter(f -> !f.fromHost() && f.index() > test.lastProbe().index())
            .filter(f -> f.asksFor(test.address()))
            .toList();
    return questions.size() >= QUESTIONS
        && exam.record().host().stream()
            .anyMatch(f -> f.index() > questions.get(questions.size() - 1).index());
  }

  private static Outcome unclaimedAnew(Examination exam) {
    return exam.notReached(
        "no tested address is used since the interface became active anew",
        TestedBeforeUse.CRITERION.id(),
        "replug-probes");
  }

  private static Optional<Outcome> judge(Examination exam, Acquisition acquisition) {
    if (acquisition.probes().isEmpty()) {
      return exam.pending(acquisition.first().at().plus(TESTED_LATER));
    }
    var foreign = Foreign.around(acquisition.life(), exam.record());
    return acquisition.uses().stream()
        .filter(use -> !foreign.isProvoked(use, acquisition.address()))
        .findFirst()
        .filter(use -> acquisition.isUndisturbedUntil(use))
        .map(use -> judge(exam, acquisition, use));
  }

  private static Outcome judge(Examination exam, Acquisition acquisition, Frame use) {
    var before = acquisition.lastProbeBefore(use);
    boolean early = acquisition.lastProbe().index() > use.index();
    if (use.isAnnouncementOf(acquisition.address()) && !early) {
      return exam.satisfied("used from the first announcement on");
    }
    return early || before.isEmpty()
        ? early(exam, acquisition, use)
        : exam.interval("last probe→first use", before.get(), use, WAIT, null);
  }

  /** A host may not have noticed yet that its cable was out. */
  private static Outcome early(Examination exam, Acquisition acquisition, Frame use) {
    var what = acquisition.address() + " is used in the middle of its test: " + use;
    return exam.record()
        .carrierLost()
        .filter(lost -> lost.isBefore(use.at()))
        .map(lost -> exam.unheeded(lost, use, what))
        .orElseGet(() -> exam.violated(what, use, acquisition.lastProbe()));
  }
}
