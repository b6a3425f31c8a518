// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import java.util.Optional;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;

/** A conflict about an address in use makes its host defend the address or move. */
public final class ConflictHeeded extends ConflictCheck {

  public static final Criterion CRITERION =
      Criterion.must("conflict-heeded", "2.5-04", "705-706, 736-737").restated("2.5-10");

  /** 0 is the host of the case. */
  private final int further;

  /** The last conflict about the address that the tester saw claimed last. */
  public ConflictHeeded() {
    this(0);
  }

  private ConflictHeeded(int further) {
    super(CRITERION);
    this.further = further;
  }

  /** The same of the first host that was started beside that of the case. */
  public static ConflictHeeded byFurtherHost() {
    return new ConflictHeeded(1);
  }

  @Override
  Optional<Conflicts> conflicts(CaseRecord record) {
    return further == 0
        ? super.conflicts(record)
        : Conflicts.on(record, record.own() + further - 1);
  }

  @Override
  Outcome judge(Reactions reactions) {
    var last = reactions.conflicts().last();
    if (reactions.earlier(last).isPresent()) {
      return reactions.exam().satisfied("it moved at an earlier conflict (option a)");
    }
    var abandonment = Abandonment.of(reactions);
    return abandonment.isOver(last) ? over(abandonment, last) : reactions.met(last);
  }

  /** Where the host has no choice, its silence is no neglect of the conflict. */
  private static Outcome over(Abandonment abandonment, Frame last) {
    var reactions = abandonment.reactions();
    if (!abandonment.isUnusedFrom(last)) {
      return reactions.exam().pending(abandonment.patience(last)).isEmpty()
              && reactions.departure(last).isEmpty()
              && reactions.exam().record().needsNoLinkLocal(last.at())
          ? reactions
              .exam()
              .notReached(
                  "it need not look for another address, and is still heard from the lost one",
                  LostAddressSilent.CRITERION.id())
          : reactions.met(last);
    }
    return abandonment.isSoughtFrom(last)
        ? reactions.exam().satisfied("it falls silent about the address")
        : reactions
            .exam()
            .notReached(
                "nobody asked whether the address is still in use",
                ReplacementProbed.CRITERION.id());
  }
}
