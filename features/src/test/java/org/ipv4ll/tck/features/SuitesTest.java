// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No case is left out of a suite that its tags put it in. */
class SuitesTest {

  private static final List<Case> CASES =
      List.of(
          aCase("short", "@bct"),
          aCase("long", "@tc8"),
          aCase("watch", "@nightly"),
          aCase("late", "@run-wide"),
          aCase("new"));

  @Test
  void shippedSuitesFollowFromTheCases() {
    Suites suites = Suites.of(Shipped.cases(), Suites.read("full.txt"));
    var before = Resources.names("suites/full.txt");
    assertThat(RetiredIds.shipped().vanished(before, ids(Shipped.cases()))).isEmpty();
    if (Boolean.getBoolean("registry.update")) {
      suites.files().forEach(Suites::write);
    }
    suites
        .files()
        .forEach((file, lines) -> assertThat(Suites.read(file)).as(file).isEqualTo(lines));
  }

  @Test
  void tagsAndSecondsDecide() {
    var files = Suites.of(CASES, List.of("# head", "short 15", "long 16", "late 1")).files();
    assertThat(files.get("full.txt"))
        .endsWith("short 15", "long 16", "watch 30", "late 1", "new 30");
    assertThat(files.get("standard.txt")).containsExactly("short", "long", "late", "new");
    assertThat(files.get("quick.txt")).containsExactly("short");
    assertThat(files.get("bct.txt")).containsExactly("short");
    assertThat(files.get("tc8.txt")).containsExactly("long");
  }

  private static List<String> ids(List<Case> cases) {
    return cases.stream().map(Case::id).toList();
  }

  private static Case aCase(String id, String... tags) {
    return Written.aCase(
        id, Stream.concat(Stream.of("@id=" + id), Stream.of(tags)).toArray(String[]::new));
  }
}
