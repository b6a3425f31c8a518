// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Outcome;

/** Conflicts are noticed for as long as an address is in use, whatever their form. */
public final class DetectionLasts extends ConflictCheck {

  public static final Criterion CRITERION =
      Criterion.must("detection-lasts", "2.5-01", "695-698").restated("1.5-03");

  public DetectionLasts() {
    super(CRITERION);
  }

  /** Any reaction to any of several conflicts will do: which form is ignored, others judge. */
  @Override
  Outcome judge(Reactions reactions) {
    var conflicts = reactions.conflicts();
    var first = conflicts.first();
    return reactions.defence(first).isPresent() || conflicts.departure(first).isPresent()
        ? reactions.exam().satisfied()
        : reactions.met(conflicts.last());
  }
}
