// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import java.util.List;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;

/** Whoever claims an address has sent PROBE_NUM probes for it; more of them weaken nothing. */
public final class ProbeCount extends Check {

  public static final Criterion CRITERION =
      Criterion.must("probe-count", "2.2.1-08", "579, 631").restated("9-03");

  private final int count;

  /** Every claim had so many probes. */
  public ProbeCount(int count) {
    super(CRITERION);
    this.count = count;
  }

  @Override
  protected Outcome examine(Examination exam) {
    var claimed =
        Acquisition.in(exam.record()).stream()
            .filter(a -> a.claim().isPresent() && a.isUndisturbed())
            .filter(a -> !a.isInterrupted(exam.record()))
            .filter(a -> !isEnded(exam, a))
            .toList();
    return claimed.isEmpty()
        ? exam.notReached("no claim was seen", TestedBeforeUse.CRITERION.id())
        : exam.all(claimed.stream().map(claim -> judge(exam, claim)).toList());
  }

  /** Who ends its test, as it has a routable address, and uses the candidate, claims nothing. */
  private static boolean isEnded(Examination exam, Acquisition test) {
    var use = test.claim().orElseThrow();
    return !use.isAnnouncementOf(test.address()) && exam.record().needsNoLinkLocal(use.at());
  }

  private Outcome judge(Examination exam, Acquisition acquisition) {
    int probes = acquisition.probes().size();
    var text = counted(acquisition.probes()) + " for " + acquisition.address();
    var claim = acquisition.claim().orElseThrow();
    if (probes < count) {
      return exam.violated(text, claim, acquisition.lastProbe());
    }
    return probes > count ? exam.warned(text, acquisition.lastProbe()) : exam.satisfied(text);
  }

  private static String counted(List<?> probes) {
    return probes.size() + (probes.size() == 1 ? " probe" : " probes");
  }
}
