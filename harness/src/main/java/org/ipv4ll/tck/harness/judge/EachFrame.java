// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.Life;

/** A rule for every frame of a kind that any host of the case sends. */
public abstract class EachFrame extends Check {

  private final String kind;
  private final Predicate<Frame> concerned;
  private final BiPredicate<Life, Frame> rule;

  /**
   * @param kind of frame in words, such as {@code probe}
   * @param concerned which frames the rule is for
   * @param rule what they have to keep
   */
  protected EachFrame(
      Criterion criterion, String kind, Predicate<Frame> concerned, BiPredicate<Life, Frame> rule) {
    super(criterion);
    this.kind = kind;
    this.concerned = concerned;
    this.rule = rule;
  }

  /** What a frame that breaks the rule looks like, in words. */
  protected abstract String broken(Frame frame);

  /** Ids of the checks that explain why there is no such frame. */
  protected abstract List<String> blockers();

  @Override
  protected final Outcome examine(Examination exam) {
    int count = 0;
    for (var life : exam.record().lives()) {
      for (var frame : life.host()) {
        if (concerned.test(frame)) {
          count++;
          if (!rule.test(life, frame)) {
            return exam.violated(broken(frame), frame);
          }
        }
      }
    }
    return count == 0
        ? exam.unseen("no " + kind + " was seen", blockers().toArray(String[]::new))
        : exam.satisfied(count + " × " + kind + ", all as they should be");
  }
}
