package org.ipv4ll.tck.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
                    Arguments.of(writer.name(), "clean", SampleRun.clean()),
                    Arguments.of(writer.name(), "empty", SampleRun.empty())));
  }

  @ParameterizedTest(name = "{0} of a {1} run")
  @MethodSource("formatsAndRuns")
  void looksAsKept(String format, String runName, RunResult run) throws IOException {
    Reporters.named(format).write(run, directory);
    Golden.check(runName + "/" + onlyFile().getFileName(), onlyFile());
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
  private Path onlyFile() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }
}
