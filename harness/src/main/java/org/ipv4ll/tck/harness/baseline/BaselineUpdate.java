// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.baseline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.reports.compare.Baseline;
import org.ipv4ll.tck.reports.compare.Baseline.Entry;
import org.ipv4ll.tck.reports.compare.Subject;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.RunResult;

/**
 * What a baseline needs to say what a run says.
 *
 * @param gone entries that nothing needs any more
 * @param moved entries in the form of older releases, and what they become; nothing where all of it
 *     is listed already
 * @param added defects that are not listed
 */
public record BaselineUpdate(
    List<Entry> gone, Map<Entry, List<Subject>> moved, List<Defect> added) {

  /** Compares a baseline with a run. */
  public static BaselineUpdate of(Baseline baseline, RunResult run) {
    return new BaselineComparison(baseline, run).update();
  }

  /** The entries that have to be changed, by their lines. */
  public Map<Integer, List<BaselineLine>> replacements() {
    var lines = new LinkedHashMap<Integer, List<BaselineLine>>();
    gone.forEach(entry -> lines.put(entry.line(), List.of()));
    moved.forEach(
        (entry, subjects) ->
            lines.put(
                entry.line(),
                subjects.stream().map(subject -> BaselineLine.of(entry, subject)).toList()));
    return lines;
  }
}
