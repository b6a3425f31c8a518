// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The suite for every change: short, for any host, and by the kill matrix worth its time. */
class SmokeSuiteTest {

  private static final int MOST_CASES = 30;
  private static final int MOST_SECONDS = 20;

  /** Per cent of the faults of hosts that it finds at least. */
  private static final int WORTH = 40;

  /** A row of the kill matrix: a fault, and the cases that see it. */
  private static final Pattern FAULT =
      Pattern.compile("\\| M-\\S+ \\| fault \\| .* \\| FAIL \\| \\d+ \\| (.*) \\|");

  private static final Pattern ID = Pattern.compile("`([^`]+)`");

  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private static final List<Case> CASES =
      CATALOGUE.suite("smoke").orElseThrow().ids().stream()
          .map(id -> CATALOGUE.find(id).orElseThrow())
          .toList();

  @Test
  void itIsShortAndForAnyHost() {
    assertThat(CASES).hasSizeLessThanOrEqualTo(MOST_CASES);
    assertThat(CASES).allMatch(c -> CATALOGUE.seconds(c) <= MOST_SECONDS);
    assertThat(CASES).allMatch(c -> c.role().equals("host"));
    assertThat(CASES)
        .filteredOn(c -> c.tags().stream().anyMatch(t -> t.startsWith("@needs")))
        .isEmpty();
  }

  @Test
  void itFindsManyFaults() throws IOException {
    var faults = seen(Files.readString(Path.of("../docs/generated/kill-matrix.md")));
    var ids = CASES.stream().map(Case::id).toList();
    long found = faults.stream().filter(by -> by.stream().anyMatch(ids::contains)).count();
    assertThat(faults).hasSizeGreaterThan(200);
    assertThat(100 * found / faults.size()).isGreaterThanOrEqualTo(WORTH);
  }

  /** The cases for hosts that see each fault. */
  private static List<List<String>> seen(String matrix) {
    return matrix
        .lines()
        .map(FAULT::matcher)
        .filter(row -> row.matches())
        .map(row -> ID.matcher(row.group(1)).results().map(id -> id.group(1)))
        .map(ids -> ids.filter(SmokeSuiteTest::isForHosts).toList())
        .filter(ids -> !ids.isEmpty())
        .toList();
  }

  private static boolean isForHosts(String id) {
    return Stream.of(id)
        .flatMap(each -> CATALOGUE.find(each).stream())
        .anyMatch(c -> c.role().equals("host"));
  }
}
