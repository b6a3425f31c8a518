// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The suites that follow from the tags of the cases and from the link seconds in {@code full.txt}.
 * {@code mvn -pl features test -Dregistry.update=true} writes them anew.
 */
record Suites(List<Case> cases, Map<String, Integer> seconds) {

  static final Path DIRECTORY = Path.of("src/main/resources/org/ipv4ll/tck/suites");

  /** The most link seconds that a case of the suite {@code quick} takes. */
  private static final int QUICK = 15;

  /** What a case is taken to last until somebody has measured it. */
  private static final int UNMEASURED = 30;

  private static final String HEAD =
      "# every case, and the link seconds that it takes with the reference host";

  static Suites of(List<Case> cases, List<String> full) {
    return new Suites(
        cases,
        full.stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split(" "))
            .collect(Collectors.toMap(words -> words[0], words -> Integer.parseInt(words[1]))));
  }

  /** The lines of each suite, by the name of its file. */
  Map<String, List<String>> files() {
    Map<String, List<String>> files = new TreeMap<>();
    files.put("full.txt", lines(c -> true, id -> id + " " + lasts(id)));
    files.get("full.txt").add(0, HEAD);
    files.put("standard.txt", lines(Suites::standard, id -> id));
    files.put("quick.txt", lines(this::quick, id -> id));
    files.put("bct.txt", lines(c -> c.tags().contains("@bct"), id -> id));
    files.put("tc8.txt", lines(c -> c.tags().contains("@tc8"), id -> id));
    return files;
  }

  private static boolean standard(Case c) {
    return !c.tags().contains("@nightly");
  }

  private boolean quick(Case c) {
    return standard(c) && !c.tags().contains("@run-wide") && lasts(c.id()) <= QUICK;
  }

  private int lasts(String id) {
    return seconds.getOrDefault(id, UNMEASURED);
  }

  private List<String> lines(Predicate<Case> chosen, Function<String, String> line) {
    return cases.stream()
        .filter(chosen)
        .map(Case::id)
        .map(line)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  static List<String> read(String file) {
    try {
      return Files.readAllLines(DIRECTORY.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(String file, List<String> lines) {
    try {
      Files.write(DIRECTORY.resolve(file), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
