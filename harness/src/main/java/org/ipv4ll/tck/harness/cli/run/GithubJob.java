// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.ipv4ll.tck.reports.GithubAnnotations;
import org.ipv4ll.tck.reports.MarkdownSummary;
import org.ipv4ll.tck.reports.model.RunResult;

/**
 * What a job of GitHub Actions is told: annotations and a summary. Elsewhere it is told nothing.
 */
record GithubJob(Map<String, String> environment) {

  void tell(RunResult run, PrintWriter out) {
    if (!"true".equals(environment.get("GITHUB_ACTIONS"))) {
      return;
    }
    GithubAnnotations.of(run).forEach(out::println);
    out.flush();
    var summary = environment.get("GITHUB_STEP_SUMMARY");
    if (summary != null && !summary.isEmpty()) {
      append(Path.of(summary), MarkdownSummary.text(run));
    }
  }

  /** Other steps write to the same file. */
  private static void append(Path summary, String text) {
    try {
      Files.writeString(summary, text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(
          summary + " cannot be written, GITHUB_STEP_SUMMARY names it", e);
    }
  }
}
