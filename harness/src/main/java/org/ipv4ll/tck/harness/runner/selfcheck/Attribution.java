// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner.selfcheck;

import java.util.List;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.harness.runner.selfcheck.Accusation.Blame;

/** Whether what is blamed is what is broken, over all faults that are to be failed. */
public record Attribution(KillMatrix matrix) {

  private List<KillMatrixRow> faults() {
    return matrix.rows().stream()
        .filter(row -> row.deviation().kind() == Deviation.Kind.FAULT)
        .toList();
  }

  private List<Accusation> accusations() {
    return faults().stream().flatMap(row -> row.accusations().stream()).toList();
  }

  /** Share of the faults for which a check fails that names a requirement which they break. */
  public double recall() {
    var all = faults();
    long found =
        all.stream()
            .filter(
                row ->
                    row.accusations().stream()
                        .anyMatch(a -> a.blame().compareTo(Blame.RESTATED) <= 0))
            .count();
    return all.isEmpty() ? 1 : (double) found / all.size();
  }

  /** Share of the accusations that are just, if this much of the registry is counted. */
  public double precision(Blame most) {
    var all = accusations();
    long just = all.stream().filter(a -> a.blame().compareTo(most) <= 0).count();
    return all.isEmpty() ? 1 : (double) just / all.size();
  }

  /** How many defects a fault is shown as: of each fault, in order of size. */
  public List<Integer> defects() {
    return faults().stream().map(KillMatrixRow::defects).sorted().toList();
  }

  /** Faults of which something is said that they do not break. */
  public List<KillMatrixRow> unjust() {
    return faults().stream()
        .filter(row -> row.accusations().stream().anyMatch(a -> !a.isJust()))
        .toList();
  }
}
