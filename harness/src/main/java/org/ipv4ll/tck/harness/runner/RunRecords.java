// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.record.CaseRecord;

/** The records of all cases of a run, for the checks that read all of them. */
final class RunRecords {

  private final Map<String, Closed> closed = new ConcurrentHashMap<>();
  private final Map<String, List<Check>> everywhere = new ConcurrentHashMap<>();

  /**
   * A case has ended.
   *
   * @param checks of this case that read the records of all
   */
  void add(Closed ended, List<Check> checks) {
    var id = ended.conclusion().testCase().id();
    closed.put(id, ended);
    if (!checks.isEmpty()) {
      everywhere.put(id, checks);
    }
  }

  /** A case is tried again. */
  void forget(String id) {
    closed.remove(id);
    everywhere.remove(id);
  }

  /** Whether a case can be told only when all others have ended. */
  boolean awaitsOthers(String id) {
    return everywhere.containsKey(id);
  }

  /** The cases that read the records of all, with what they found, and the others that show it. */
  List<Closed> everywhere(Settings settings) {
    var records = records();
    var changed = new TreeMap<String, Closed>();
    for (var id : new TreeSet<>(everywhere.keySet())) {
      var found = found(everywhere.get(id), records, settings);
      changed.put(id, changed.getOrDefault(id, closed.get(id)).with(found));
      found.forEach(finding -> mark(finding, changed));
    }
    return List.copyOf(changed.values());
  }

  private void mark(StandingFinding finding, Map<String, Closed> changed) {
    var witness = finding.witness();
    if (witness != null) {
      var before = changed.getOrDefault(witness.caseId(), closed.get(witness.caseId()));
      var marks = new HashMap<>(before.conclusion().marks());
      marks.putAll(finding.judged().outcome().evidence().comments());
      changed.put(witness.caseId(), before.marked(marks));
    }
  }

  private static List<StandingFinding> found(
      List<Check> checks, List<CaseRecord> records, Settings settings) {
    var found = new ArrayList<StandingFinding>();
    checks.forEach(check -> found.addAll(StandingFinding.of(check, records, settings)));
    return found;
  }

  private List<CaseRecord> records() {
    return closed.values().stream()
        .map(each -> each.conclusion().record())
        .sorted(Comparator.comparing(CaseRecord::caseId))
        .toList();
  }
}
