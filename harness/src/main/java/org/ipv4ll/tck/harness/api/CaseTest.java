// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.api;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.html.page.Anchor;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.CheckResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MediaType;
import org.junit.jupiter.api.TestReporter;

/** One case as a test that fails as its case did. */
record CaseTest(RunResult run, CaseResult result, Path directory) {

  DynamicTest test(TestReporter reporter) {
    return DynamicTest.dynamicTest(result.id() + ": " + result.title(), () -> tell(reporter));
  }

  /** What a baseline excuses and what could not be decided is no failure, and no success either. */
  private void tell(TestReporter reporter) {
    var known = run.known(result);
    if (result.verdict().worseThan(Verdict.PASS)) {
      Stream.ofNullable(result.evidence().pcapng())
          .forEach(
              file ->
                  reporter.publishFile(
                      directory.resolve(file), MediaType.APPLICATION_OCTET_STREAM));
    }
    known.ifPresent(failure -> Assumptions.abort("known: " + failure.reason()));
    switch (result.verdict()) {
      case FAIL -> throw new AssertionError(words());
      case ERROR -> throw new IllegalStateException(words());
      case INCONCLUSIVE, NONE -> Assumptions.abort(words());
      default -> {}
    }
  }

  private String words() {
    var report = directory.toAbsolutePath().resolve("report.html").toUri();
    var found = result.checks().stream().filter(CheckResult::objects).map(CaseTest::words);
    return Stream.of(found, Stream.of(report + Anchor.ofCase(result.id())))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  private static String words(CheckResult check) {
    var lines = check.question().lines().isBlank() ? "" : ", lines " + check.question().lines();
    return "%s (%s%s)".formatted(check.text(), check.requirement(), lines);
  }
}
