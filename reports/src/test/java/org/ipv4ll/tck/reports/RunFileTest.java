// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RunFileTest {

  @TempDir Path directory;
  private Path file;

  @BeforeEach
  void chooseFile() {
    file = directory.resolve("run.json");
  }

  static Stream<RunResult> runs() {
    return Stream.of(
        SampleRun.mixed(),
        SampleRun.clean(),
        SampleRun.empty(),
        SampleRun.known(),
        SampleRun.citing("defend-once-then-yield"),
        SampleRun.large(2, 30, Verdict.FAIL));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void comesBackAsItWas(RunResult run) {
    RunFile.write(run, file);
    assertThat(RunFile.read(file)).isEqualTo(run);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void keepsToTheSchema(RunResult run) throws IOException {
    RunFile.write(run, file);
    assertThat(schema().validate(Files.readString(file), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"verdict\" : \"pass\" | \"verdict\" : \"good\"",
        "\"seed\" : 42,        | ``",
        "\"cores\" : 2         | \"cores\" : 0",
        "\"slack\" :           | \"leeway\" :",
        "\"defects\" :         | \"faults\" :",
        "\"id\" : \"D1\"       | \"id\" : \"1\"",
        "\"owner\" : \"daemon\" | \"owns\" : \"daemon\"",
      })
  void theSchemaRefusesWhatIsNoRun(String right, String wrong) throws IOException {
    change(right, wrong);
    assertThat(schema().validate(Files.readString(file), InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void looksAsKept() throws IOException {
    RunFile.write(SampleRun.mixed(), file);
    Golden.check("mixed/run.json", file);
  }

  @Test
  void anyTextSurvives() {
    RunResult run = SampleRun.hostile("a\u0000\u001b[31m\"\\</script>\u202e é 🦆");
    RunFile.write(run, file);
    assertThat(RunFile.read(file)).isEqualTo(run);
  }

  @Test
  void aWrittenFileReplacesTheOldOneAndLeavesNothingElse() throws IOException {
    RunFile.write(SampleRun.mixed(), file);
    RunFile.write(SampleRun.clean(), file);
    assertThat(RunFile.read(file)).isEqualTo(SampleRun.clean());
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void propertiesOfALaterReleaseAreIgnored() throws IOException {
    change("\"profile\"", "\"later\" : {\"x\" : [ 1 ]}, \"profile\"");
    assertThat(RunFile.read(file)).isEqualTo(SampleRun.mixed());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"schema\" : 2        | \"schema\" : 7      | schema version 7, this release reads 1 and 2",
        "\"schema\" : 2        | \"schema\" : \"x\"  | no schema version",
        "\"slack\" : \"default\" | \"slack\" : null  | run.json:29: slack",
        "\"seed\" : 42         | \"seed\" : \"many\" | run.json:30: seed",
        "\"seed\" : 42,        | ``                  | seed",
        "\"verdict\" : \"pass\" | \"verdict\" : \"good\" | cases[0].verdict",
        "\"check\" :           | \"chekc\" :         | check",
        "\"steps\" : [         | \"steps\" : [ null, | cases[0].steps",
        "\"profile\" :         | \"profile\"         | run.json:28: ",
      })
  void saysFileLineAndWhatIsWrong(String right, String wrong, String said) throws IOException {
    change(right, wrong);
    assertThatThrownBy(() -> RunFile.read(file))
        .isInstanceOf(ReportException.class)
        .hasMessageStartingWith(file.toString())
        .hasMessageContaining(said)
        .message()
        .hasLineCount(1);
  }

  @Test
  void saysThatAFileIsCutOff() throws IOException {
    RunFile.write(SampleRun.mixed(), file);
    String text = Files.readString(file);
    Files.writeString(file, text.substring(0, text.length() / 2));
    assertThatThrownBy(() -> RunFile.read(file))
        .isInstanceOf(ReportException.class)
        .hasMessageContaining("end-of-input");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"''", "[]", "null", "{}", "<html>"})
  void refusesWhatIsNoRun(String text) throws IOException {
    Files.writeString(file, text);
    assertThatThrownBy(() -> RunFile.read(file))
        .isInstanceOf(ReportException.class)
        .hasMessageStartingWith(file.toString());
  }

  @Test
  void saysThatAFileIsMissing() {
    assertThatThrownBy(() -> RunFile.read(file))
        .isInstanceOf(ReportException.class)
        .hasMessageContaining("cannot be read");
  }

  @Test
  void saysThatADirectoryCannotBeWritten() {
    Path nowhere = directory.resolve("none").resolve("run.json");
    assertThatThrownBy(() -> RunFile.write(SampleRun.clean(), nowhere))
        .isInstanceOf(ReportException.class)
        .hasMessageContaining("cannot be written");
  }

  private static Schema schema() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Resource.text(RunFile.class, "run.schema.json"));
  }

  private void change(String right, String wrong) throws IOException {
    RunFile.write(SampleRun.mixed(), file);
    String text = Files.readString(file);
    assertThat(text).contains(right);
    Files.writeString(file, text.replaceFirst(Pattern.quote(right), wrong));
  }
}
