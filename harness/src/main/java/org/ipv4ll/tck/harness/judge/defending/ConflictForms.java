// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.FrameText;

/** A host that takes one form of packet for a conflict takes the others for one, too. */
public final class ConflictForms extends ConflictCheck {

  public static final Criterion CRITERION = Criterion.must("conflict-forms", "2.5-02", "698-703");

  public ConflictForms() {
    super(CRITERION);
  }

  @Override
  Outcome judge(Reactions reactions) {
    var exam = reactions.exam();
    var last = reactions.conflicts().last();
    if (reactions.earlier(last).isPresent()) {
      return judge(exam, ignored(reactions));
    }
    return exam.pending(last.at().plus(exam.settings().patience()))
        .orElseGet(() -> judge(exam, ignored(reactions)));
  }

  private static Outcome judge(Examination exam, Map<String, Optional<Frame>> ignored) {
    if (ignored.values().stream().allMatch(Optional::isPresent)) {
      return exam.notReached(
          "no form of conflict is met", ConflictHeeded.CRITERION.id(), DefenceForm.CRITERION.id());
    }
    return ignored.values().stream()
        .flatMap(Optional::stream)
        .findFirst()
        .map(conflict -> exam.violated("this is no conflict for the host: " + conflict, conflict))
        .orElseGet(() -> exam.satisfied("met: " + String.join(", ", ignored.keySet())));
  }

  /** By form, in order: the first conflict of the form, if none of the form was met. */
  private static Map<String, Optional<Frame>> ignored(Reactions reactions) {
    var forms = new LinkedHashMap<String, Optional<Frame>>();
    var all = reactions.conflicts().packets();
    for (int i = 0; i < all.size(); i++) {
      var conflict = all.get(i);
      if (reactions.earlier(conflict).isEmpty()) {
        int next = i + 1 < all.size() ? all.get(i + 1).index() : Integer.MAX_VALUE;
        var unmet = Optional.of(conflict).filter(c -> !reactions.isMet(c, next));
        forms.merge(FrameText.kind(conflict), unmet, (old, now) -> now.isEmpty() ? now : old);
      }
    }
    return forms;
  }
}
