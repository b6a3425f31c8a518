// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.allure;

import io.qameta.allure.AllureResultsWriter;
import io.qameta.allure.FileSystemResultsWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.ReportWriter;
import org.ipv4ll.tck.reports.Resource;
import org.ipv4ll.tck.reports.TextFile;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Environment;
import org.ipv4ll.tck.reports.model.RunResult;

/**
 * allure-results/: a result for each case with its steps, its measurements and copies of its
 * evidence, for {@code allure generate}.
 */
public final class AllureResults implements ReportWriter {

  private static final String DIRECTORY = "allure-results";

  @Override
  public String name() {
    return "allure";
  }

  @Override
  public boolean needsEvidence() {
    return true;
  }

  @Override
  public void write(RunResult run, Path directory) throws IOException {
    Path results = directory.resolve(DIRECTORY);
    empty(results);
    AllureResultsWriter writer = new FileSystemResultsWriter(results);
    for (CaseResult each : run.cases()) {
      AllureCase allure = new AllureCase(run, each);
      for (Attached file : Attached.of(each)) {
        Optional<Path> kept = within(directory, file.path());
        if (kept.isPresent()) {
          try (InputStream in = Files.newInputStream(kept.get())) {
            writer.write(allure.attach(file), in);
          }
        }
      }
      writer.write(allure.result());
    }
    TextFile.write(results.resolve("environment.properties"), environment(run));
    TextFile.write(
        results.resolve("categories.json"), Resource.text(AllureResults.class, "categories.json"));
  }

  private static void empty(Path results) throws IOException {
    Files.createDirectories(results);
    try (Stream<Path> old = Files.list(results)) {
      for (Path file : old.toList()) {
        Files.delete(file);
      }
    }
  }

  /** A result names its evidence; only files of its own run are copied. */
  private static Optional<Path> within(Path directory, String path) {
    try {
      Path file = directory.resolve(path).normalize();
      boolean ours = file.startsWith(directory.normalize()) && Files.isRegularFile(file);
      return ours ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String environment(RunResult run) {
    Environment environment = run.course().environment();
    return Stream.of(
            property("Target", run.target().title()),
            property("Adapter", run.target().adapter()),
            property("Suite", run.suite().name() + ", digest " + run.suite().digest()),
            property("Profile", run.setup().profile() + ", slack " + run.setup().slack()),
            property("Seed", Long.toString(run.setup().seed())),
            property("Kit", run.setup().tool().name() + " " + run.setup().tool().version()),
            property("Machine", environment.os() + " " + environment.kernel()),
            property("JDK", environment.jdk()))
        .reduce("", String::concat);
  }

  private static String property(String key, String value) {
    return key + "=" + Untrusted.line(value, 300).replace("\\", "\\\\") + "\n";
  }
}
