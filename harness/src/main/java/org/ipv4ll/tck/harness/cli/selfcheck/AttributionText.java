// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.selfcheck;

import java.io.PrintWriter;
import java.util.Locale;
import org.ipv4ll.tck.harness.runner.selfcheck.Accusation.Blame;
import org.ipv4ll.tck.harness.runner.selfcheck.Attribution;
import org.ipv4ll.tck.harness.runner.selfcheck.KillMatrix;

/** For the console: whether what is blamed is what is broken. */
final class AttributionText {

  private final Attribution attribution;

  AttributionText(KillMatrix matrix) {
    this.attribution = new Attribution(matrix);
  }

  void print(PrintWriter out) {
    var defects = attribution.defects();
    if (defects.isEmpty()) {
      return;
    }
    out.printf(
        Locale.ROOT,
        "Recall %.1f %%; precision by requirement %.1f %% strict, %.1f %% with restatements,"
            + " %.1f %% with what follows.%n",
        100 * attribution.recall(),
        100 * attribution.precision(Blame.STRICT),
        100 * attribution.precision(Blame.RESTATED),
        100 * attribution.precision(Blame.FOLLOWS));
    out.printf(
        Locale.ROOT,
        "Defects per fault: median %d, mean %.2f, most %d; %d faults are blamed for what they"
            + " keep.%n",
        defects.get(defects.size() / 2),
        defects.stream().mapToInt(Integer::intValue).average().orElse(0),
        defects.get(defects.size() - 1),
        attribution.unjust().size());
  }
}
