// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a release has published stays; {@code -Dsuites.release=true} writes the suites of a release
 * that is being cut.
 */
class ReleasedSuitesTest {

  private static final Catalogue CATALOGUE = Catalogue.shipped();

  private static final Pattern VERSION = Pattern.compile("(?m)^  <version>(.*)</version>$");

  /** A line for each case, in the order of the suites: its id, and the suites that have it. */
  private static List<String> current() {
    return CATALOGUE.suite("full").orElseThrow().ids().stream()
        .map(id -> id + " " + String.join(" ", suites(id)))
        .toList();
  }

  private static List<String> suites(String id) {
    return CATALOGUE.suites().stream()
        .filter(suite -> suite.ids().contains(id))
        .map(Suite::name)
        .toList();
  }

  @Test
  void thisReleaseHasItsSuites() throws IOException {
    var pom = VERSION.matcher(Files.readString(Path.of("../pom.xml")));
    assertThat(pom.find()).isTrue();
    var version = pom.group(1);
    if (Boolean.getBoolean("suites.release")) {
      write(version);
    }
    if (!version.endsWith("-SNAPSHOT")) {
      assertThat(Suites.read("released/" + version + ".txt")).isEqualTo(current());
    }
  }

  private static void write(String version) throws IOException {
    Files.createDirectories(Suites.DIRECTORY.resolve("released"));
    Suites.write("released/" + version + ".txt", current());
    var index = new ArrayList<>(Suites.read("released.txt"));
    if (!index.contains(version)) {
      index.add(version);
    }
    Suites.write("released.txt", index);
  }

  /** A patch repairs verdicts; cases enter with a minor version. */
  @Test
  void aPatchHasTheSuitesOfItsMinorVersion() {
    var releases = ReleasedSuites.shipped();
    for (var each : releases) {
      var minor = each.version().replaceFirst("[.]\\d+$", ".0");
      assertThat(releases)
          .filteredOn(other -> other.version().equals(minor))
          .extracting(ReleasedSuites::suites)
          .as(each.version())
          .containsExactly(each.suites());
    }
  }

  @Test
  void whatWasReleasedIsThereOrRetired() {
    var inUse = CATALOGUE.cases().stream().map(Case::id).toList();
    for (var each : ReleasedSuites.shipped()) {
      assertThat(RetiredIds.shipped().vanished(each.suites().keySet(), inUse)).isEmpty();
    }
  }

  @Test
  void aReleasedSuiteIsFoundByItsName() {
    var release =
        ReleasedSuites.of(
            "0.1.0", Stream.of("a quick full", "b full").map(line -> line.split(" ")).toList());
    assertThat(release.has("quick@0.1.0")).isTrue();
    assertThat(release.has("quick")).isFalse();
    assertThat(release.suite("quick@0.1.0")).contains(new Suite("quick@0.1.0", List.of("a")));
    assertThat(release.suite("full@0.1.0").orElseThrow().ids()).containsExactly("a", "b");
    assertThat(release.suite("slow@0.1.0")).isEmpty();
    assertThat(CATALOGUE.suite("quick@9.9.9")).isEmpty();
  }

  /** The same name with the same list has the same digest, before and after the release. */
  @Test
  void aReleaseKeepsTheOrderOfTheSuites() {
    var now = ReleasedSuites.of("0", current().stream().map(line -> line.split(" ")).toList());
    for (var suite : CATALOGUE.suites()) {
      assertThat(now.suite(suite.name() + "@0").orElseThrow().digest())
          .as(suite.name())
          .isEqualTo(suite.digest());
    }
  }
}
