// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.harness.cli.exit.UsageProblem;
import org.ipv4ll.tck.harness.cli.option.TargetLookup;
import org.ipv4ll.tck.harness.support.SupportException;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.TargetException;

/**
 * The targets of a matrix: those that are there, and why the others are not.
 *
 * @param targets by name, in the order of the command line
 * @param broken why, by name
 */
record MatrixEntries(List<String> names, Map<String, Target> targets, Map<String, String> broken)
    implements AutoCloseable {

  /**
   * Opens all of them.
   *
   * @throws UsageProblem if one is unknown, its file is wrong, or two have the same name
   */
  static MatrixEntries open(List<String> wanted, TargetLookup.Reach reach) {
    var entries =
        new MatrixEntries(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    try {
      wanted.forEach(word -> entries.add(word.strip(), reach));
      return entries;
    } catch (RuntimeException e) {
      entries.close();
      throw e;
    }
  }

  private void add(String word, TargetLookup.Reach reach) {
    try {
      var target = TargetLookup.open(word, reach);
      var name = target.file().name();
      if (targets.putIfAbsent(name, target) != null) {
        target.close();
        throw new UsageProblem("two of the targets have the name " + name);
      }
      names.add(name);
    } catch (TargetException | SupportException e) {
      names.add(word);
      broken.put(word, e.getMessage());
    }
  }

  List<Target> all() {
    return List.copyOf(targets.values());
  }

  @Override
  public void close() {
    targets.values().forEach(Target::close);
  }
}
