// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.cli.Main;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** Cases as tests tell what the cases showed. */
class ConformanceTestsTest {

  @TempDir private Path directory;

  /** What a test has left behind. */
  private static final class Published implements TestReporter {

    private final List<String> files = new ArrayList<>();

    @Override
    public void publishEntry(java.util.Map<String, String> map) {}

    @Override
    public void publishFile(Path file, MediaType mediaType) {
      files.add(file.getFileName().toString());
    }

    @Override
    public void publishFile(String name, MediaType mediaType, ThrowingConsumer<Path> action) {
      files.add(name);
    }

    @Override
    public void publishDirectory(String name, ThrowingConsumer<Path> action) {
      files.add(name);
    }
  }

  private final Published published = new Published();

  private ConformanceTests of(String hosts) throws IOException {
    var file = directory.resolve("mine.yaml");
    Files.writeString(
        file, "{name: mine, adapter: jvm, startLatency: 0s, hosts: '%s'}".formatted(hosts));
    return ConformanceTests.of(file.toString()).out(directory.resolve("out"));
  }

  private DynamicTest only(ConformanceTests tests) {
    var all = tests.tests(published).toList();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  @Test
  void aCaseThatPassesIsATestThatPasses() throws Throwable {
    var test = only(of(OwnHosts.class.getName()).id("announcement-count"));
    assertThat(test.getDisplayName()).startsWith("announcement-count: ");
    test.getExecutable().execute();
    assertThat(published.files).containsExactly("report.html");
  }

  @Test
  void aCaseThatFailsIsATestThatFailsWithItsEvidence() throws IOException {
    var test = only(of(OwnHosts.Faulty.class.getName()).id("announcement-count"));
    assertThatThrownBy(() -> test.getExecutable().execute())
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll("RFC3927-2.4-", "report.html#case-announcement-count");
    assertThat(published.files).containsExactly("report.html", "capture.pcapng");
  }

  @Test
  void aKnownFailureIsNeitherFailureNorSuccess() throws IOException {
    var first = of(OwnHosts.Faulty.class.getName()).id("announcement-count");
    first.tests(published);
    var known = directory.resolve("known.yaml");
    Ipv4llTck.run("baseline", "write", first.out().toString(), "--out", known.toString());
    var test = only(first.with("--baseline", known.toString()));
    assertThatThrownBy(() -> test.getExecutable().execute())
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("known: ");
  }

  @Test
  void aTargetThatCannotBeOpenedIsSaidInOneLine() throws IOException {
    for (var wrong : Stream.of("com.example.NoSuch", Main.class.getName()).toList()) {
      assertThatThrownBy(() -> of(wrong).suite("smoke").tests(published))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("mine.yaml:1: " + wrong + " is no HostFactory");
    }
  }

  @Test
  void theCommandLineReturns() {
    assertThat(Ipv4llTck.run("run", "--suite", "none")).isEqualTo(2);
  }
}
