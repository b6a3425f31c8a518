// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.announcing;

import java.time.Duration;
import java.util.Optional;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.probing.Acquisition;
import org.ipv4ll.tck.harness.judge.probing.TestedBeforeUse;
import org.jspecify.annotations.Nullable;

/** How long after the last probe the first announcement comes. */
public final class AnnounceWait extends Check {

  /** Whoever announces too early has cut the test short that section 2.2 demands. */
  public static final Criterion LEAST =
      Criterion.must("announce-wait", "2.2.1-23", "657-660, 683-684").restated("2.4-04", "9-06");

  /** Whoever announces late does no harm. */
  public static final Criterion MOST =
      Criterion.should("announce-wait-not-longer", "2.4-04", "657-660").restated("9-06");

  private final @Nullable Duration min;
  private final @Nullable Duration max;

  private AnnounceWait(Criterion criterion, @Nullable Duration min, @Nullable Duration max) {
    super(criterion);
    this.min = min;
    this.max = max;
  }

  /** Not earlier than this. */
  public static AnnounceWait atLeast(Duration min) {
    return new AnnounceWait(LEAST, min, null);
  }

  /** Not later than this. */
  public static AnnounceWait atMost(Duration max) {
    return new AnnounceWait(MOST, null, max);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var waits =
        Acquisition.in(exam.record()).stream()
            .filter(Acquisition::isUndisturbed)
            .flatMap(acquisition -> judge(exam, acquisition).stream())
            .toList();
    return waits.isEmpty()
        ? exam.unseen(
            "no announcement of a tested address was seen",
            TestedBeforeUse.CRITERION.id(),
            AnnouncementCount.CRITERION.id())
        : exam.all(waits);
  }

  private Optional<Outcome> judge(Examination exam, Acquisition acquisition) {
    return acquisition.announcements().stream()
        .findFirst()
        .filter(first -> !acquisition.probes().isEmpty())
        .flatMap(
            first ->
                acquisition
                    .lastProbeBefore(first)
                    .map(
                        probe ->
                            exam.interval("last probe→announcement 1", probe, first, min, max)));
  }
}
