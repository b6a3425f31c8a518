// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.api;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.RunFile;
import org.ipv4ll.tck.reports.model.RunResult;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MediaType;
import org.junit.jupiter.api.TestReporter;

/**
 * Cases as tests of JUnit: a method with {@code @TestFactory} returns what {@link #tests} returns.
 * The cases run side by side when that is called; each test then tells what its case showed.
 *
 * @param target a shipped target, or the path of a target file
 * @param options of {@code run}, such as {@code --suite} and its value
 * @param out the directory of the report
 */
public record ConformanceTests(String target, List<String> options, Path out) {

  public ConformanceTests {
    options = List.copyOf(options);
  }

  /** All cases of the suite {@code standard} that fit a target; the report goes below target. */
  public static ConformanceTests of(String target) {
    var name = Path.of(target).getFileName().toString().replaceAll("[^A-Za-z0-9-]", "_");
    return new ConformanceTests(target, List.of(), Path.of("target", "ipv4ll-tck", name));
  }

  /** The same, of a suite. */
  public ConformanceTests suite(String name) {
    return with("--suite", name);
  }

  /** The same, only the cases with this id; {@code *} matches any text. */
  public ConformanceTests id(String glob) {
    return with("--id", glob);
  }

  /** The same with more options of {@code run}, such as {@code --baseline} and its file. */
  public ConformanceTests with(String... more) {
    return new ConformanceTests(
        target, Stream.concat(options.stream(), Stream.of(more)).toList(), out);
  }

  /** The same, with the report elsewhere. */
  public ConformanceTests out(Path directory) {
    return new ConformanceTests(target, options, directory);
  }

  /**
   * Runs the cases, publishes the report, and answers with a test for each of them.
   *
   * @throws IllegalStateException if they cannot be run, with the words of the command line
   */
  public Stream<DynamicTest> tests(TestReporter reporter) {
    var run = run();
    reporter.publishFile(out.resolve("report.html"), MediaType.parse("text/html"));
    return run.cases().stream().map(each -> new CaseTest(run, each, out).test(reporter));
  }

  private RunResult run() {
    var err = new StringWriter();
    var words = new ArrayList<>(List.of("run", "-q", "--overwrite", "--target", target));
    words.addAll(List.of("--out", out.toString()));
    words.addAll(options);
    var file = out.resolve("run.json");
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new IllegalStateException(file + " is in the way: " + e.getMessage(), e);
    }
    Ipv4llTck.run(
        new PrintWriter(new StringWriter()), new PrintWriter(err), words.toArray(String[]::new));
    if (!Files.exists(file)) {
      throw new IllegalStateException(err.toString().strip());
    }
    return RunFile.read(file);
  }
}
