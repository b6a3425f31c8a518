// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import java.util.Optional;
import java.util.function.Function;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;

/** A conflict about an address in use makes its host defend the address or move. */
public final class ConflictHeeded extends ConflictCheck {

  public static final Criterion CRITERION =
      Criterion.must("conflict-heeded", "2.5-04", "705-706, 736-737").restated("2.5-10");

  private final Function<CaseRecord, Optional<Conflicts>> about;

  /** The last conflict about the address that the tester saw claimed last. */
  public ConflictHeeded() {
    this(Conflicts::in);
  }

  private ConflictHeeded(Function<CaseRecord, Optional<Conflicts>> about) {
    super(CRITERION);
    this.about = about;
  }

  /** The same of the first host that was started beside that of the case. */
  public static ConflictHeeded byFurtherHost() {
    return new ConflictHeeded(record -> Conflicts.on(record, record.own()));
  }

  /**
   * The same of one interface of the host, on its own link.
   *
   * @param number the first one being 0
   */
  public static ConflictHeeded byInterface(int number) {
    return new ConflictHeeded(record -> Conflicts.on(record, number));
  }

  @Override
  Optional<Conflicts> conflicts(CaseRecord record) {
    return about.apply(record);
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
