// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.model.RunResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReportFormatsTest {

  @TempDir Path directory;

  static Stream<Arguments> formatsAndRuns() {
    return Reporters.all().stream()
        .flatMap(
            writer ->
                Stream.of(
                    Arguments.of(writer.name(), "mixed", SampleRun.mixed()),
                    Arguments.of(writer.name(), "known", SampleRun.known()),
                    Arguments.of(writer.name(), "clean", SampleRun.clean()),
                    Arguments.of(writer.name(), "empty", SampleRun.empty())));
  }

  @ParameterizedTest(name = "{0} of a {1} run")
  @MethodSource("formatsAndRuns")
  void looksAsKept(String format, String runName, RunResult run) throws IOException {
    Reporters.named(format).write(run, directory);
    for (Path written : written()) {
      Golden.check(runName + "/" + written.getFileName(), written);
    }
  }

  @Test
  void anUnknownFormatIsAnsweredWithThoseThereAre() {
    assertThatThrownBy(() -> Reporters.named("pdf"))
        .isInstanceOf(ReportException.class)
        .hasMessageContaining("'pdf'")
        .hasMessageContaining("html, junit");
  }

  @Test
  void namesAreUnique() {
    assertThat(Reporters.all()).extracting(ReportWriter::name).doesNotHaveDuplicates();
  }

  /** Also shows that a writer leaves nothing unfinished behind. */
  private List<Path> written() throws IOException {
    List<Path> written = new ArrayList<>();
    for (Path file : files()) {
      assertThat(file.getFileName().toString()).doesNotStartWith(".");
      written.add(Files.isDirectory(file) ? joined(file) : file);
    }
    assertThat(written).isNotEmpty();
    return written;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList();
    }
  }

  /** All files of a directory in one, each after its name. */
  private static Path joined(Path files) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> all = Files.list(files)) {
      for (Path file : all.sorted().toList()) {
        text.append("== ").append(file.getFileName()).append('\n').append(Files.readString(file));
        text.append('\n');
      }
    }
    return Files.writeString(files.resolveSibling(files.getFileName() + ".txt"), text);
  }
}
