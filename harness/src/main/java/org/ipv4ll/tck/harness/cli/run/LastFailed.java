// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.harness.cli.exit.UsageProblem;
import org.ipv4ll.tck.harness.cli.files.RunDirectory;
import org.ipv4ll.tck.harness.cli.files.Runs;
import org.ipv4ll.tck.harness.selection.Glob;
import org.ipv4ll.tck.harness.selection.Selection;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;

/** The cases that an earlier run leaves to be looked at again. */
record LastFailed(List<String> ids) {

  /** Stands for the newest run. */
  static final String NEWEST = "newest";

  /**
   * Those of a run directory, or of the newest run of the target.
   *
   * @throws UsageProblem if there is no such run, or everything was well
   */
  static LastFailed of(Path place, String target) {
    var from = place.equals(Path.of(NEWEST)) ? newest(target) : place;
    var ids =
        Runs.read(from).cases().stream()
            .filter(result -> result.verdict().worseThan(Verdict.WARN))
            .map(CaseResult::id)
            .toList();
    if (ids.isEmpty()) {
      throw new UsageProblem("nothing selected: no case failed in " + from);
    }
    return new LastFailed(ids);
  }

  private static Path newest(String target) {
    return candidates().stream()
        .filter(directory -> isOf(Runs.read(directory), target))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageProblem(
                    "no run of %s in %s: give --last-failed=RUN"
                        .formatted(target, RunDirectory.PARENT)));
  }

  private static boolean isOf(RunResult run, String target) {
    return run.target().name().equals(target);
  }

  /** Their names begin with the time: the newest comes first. */
  private static List<Path> candidates() {
    if (!Files.isDirectory(RunDirectory.PARENT)) {
      return List.of();
    }
    try (var directories = Files.list(RunDirectory.PARENT)) {
      return directories
          .filter(directory -> Files.isRegularFile(directory.resolve(RunDirectory.RUN_FILE)))
          .sorted(Comparator.reverseOrder())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(RunDirectory.PARENT + " cannot be listed", e);
    }
  }

  /** The same selection of these cases only. */
  Selection narrowed(Selection wanted) {
    var left =
        wanted.ids().isEmpty()
            ? ids
            : ids.stream()
                .filter(id -> wanted.ids().stream().anyMatch(glob -> Glob.matches(glob, id)))
                .toList();
    if (left.isEmpty()) {
      throw new UsageProblem("nothing selected: none of " + wanted.text() + " failed");
    }
    return new Selection(Optional.empty(), left, wanted.requirements(), wanted.tags());
  }
}
