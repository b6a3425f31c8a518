// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.baseline;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The lines of a baseline, changed entry by entry: what somebody has written beside them stays. */
public final class BaselineText {

  private static final String FAILING = "failing:";
  private static final String DASH = "- ";

  private final List<String> lines;

  private BaselineText(List<String> lines) {
    this.lines = List.copyOf(lines);
  }

  /** One that lists nothing yet. */
  public static BaselineText empty() {
    return new BaselineText(
        List.of(
            "# Known failures: docs/results-and-baselines.md explains the keys.",
            FAILING + " []",
            "flaky: []"));
  }

  public static BaselineText of(String text) {
    return new BaselineText(text.lines().toList());
  }

  /** Without the entries that begin in these lines, counted from 1. */
  public BaselineText without(Collection<Integer> entries) {
    return replacing(entries.stream().distinct().collect(toMap(line -> line, line -> List.of())));
  }

  /**
   * With others in place of the entries that begin in these lines, counted from 1. They keep all
   * lines but those that say what the entry is about.
   */
  public BaselineText replacing(Map<Integer, List<BaselineLine>> entries) {
    var left = new ArrayList<>(lines);
    new TreeMap<>(entries)
        .descendingMap()
        .forEach((line, others) -> replace(left, line - 1, others));
    return new BaselineText(left).tidied();
  }

  private static void replace(List<String> lines, int start, List<BaselineLine> others) {
    int end = start + 1;
    while (end < lines.size()
        && !lines.get(end).isBlank()
        && indent(lines.get(end)) > indent(lines.get(start))) {
      end++;
    }
    var entry = List.copyOf(lines.subList(start, end));
    var written = others.stream().flatMap(other -> other.inPlaceOf(entry).stream()).toList();
    lines.subList(start, end).clear();
    lines.addAll(start, written);
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** A list that has lost its last entry is empty, not absent. */
  private BaselineText tidied() {
    var tidy = new ArrayList<String>();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      boolean isList = line.strip().matches("(failing|flaky):");
      tidy.add(isList && !hasEntry(i + 1) ? line.stripTrailing() + " []" : line);
    }
    return new BaselineText(tidy);
  }

  private boolean hasEntry(int from) {
    return lines.stream()
        .skip(from)
        .takeWhile(line -> line.isBlank() || indent(line) > 0 || line.startsWith("-"))
        .anyMatch(line -> line.stripLeading().startsWith(DASH));
  }

  /** With these entries at the end of the failing ones. */
  public BaselineText with(List<BaselineLine> entries) {
    if (entries.isEmpty()) {
      return this;
    }
    var all = new ArrayList<>(lines);
    int list = listOfFailing(all);
    int end = list + 1;
    while (end < all.size() && (indent(all.get(end)) > 0 || all.get(end).startsWith("-"))) {
      end++;
    }
    var added = new ArrayList<String>();
    entries.forEach(entry -> added.addAll(entry.text()));
    boolean flush = end > list + 1 && all.get(list + 1).startsWith("-");
    all.addAll(end, flush ? added.stream().map(line -> line.substring(2)).toList() : added);
    return new BaselineText(all);
  }

  private static int listOfFailing(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(FAILING)) {
        lines.set(i, FAILING);
        return i;
      }
    }
    lines.add(FAILING);
    return lines.size() - 1;
  }

  /** Whether this line, counted from 1, begins an entry that can be taken out by itself. */
  public boolean beginsEntry(int line) {
    return line >= 1 && line <= lines.size() && lines.get(line - 1).stripLeading().startsWith(DASH);
  }

  @Override
  public String toString() {
    return String.join("\n", lines) + "\n";
  }
}
