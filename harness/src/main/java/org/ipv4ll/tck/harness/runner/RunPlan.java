// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.features.Suite;
import org.ipv4ll.tck.harness.judge.Profile;
import org.ipv4ll.tck.harness.judge.Slack;
import org.ipv4ll.tck.reports.model.Shard;

/**
 * What is to be run, decided before anything starts.
 *
 * @param cases in the order in which they start
 */
public record RunPlan(
    List<Case> cases,
    Scope scope,
    Profile profile,
    Slack slack,
    long seed,
    int parallel,
    Output output,
    Timekeeping time) {

  /**
   * What the cases are of.
   *
   * @param selection the options that chose them, in words
   * @param notApplicable how many cases of the selection the target cannot run
   * @param shard which part of the selection the cases are, where they are not all of it
   */
  public record Scope(
      Suite suite, String selection, boolean complete, int notApplicable, Optional<Shard> shard) {}

  /**
   * What is written.
   *
   * @param out directory of the run, already there
   * @param evidence whether the files of each case are kept
   * @param commandLine as the user gave it
   */
  public record Output(Path out, boolean evidence, List<String> commandLine) {}

  public RunPlan {
    cases = cases.stream().sorted(Comparator.comparing(Case::isRunWide)).toList();
  }

  /** The same, written to this directory, which is there. */
  public RunPlan in(Path directory) {
    return with(new Output(directory, output.evidence, output.commandLine), seed);
  }

  /** The same with another seed. */
  public RunPlan seeded(long other) {
    return with(output, other);
  }

  private RunPlan with(Output otherOutput, long otherSeed) {
    return new RunPlan(cases, scope, profile, slack, otherSeed, parallel, otherOutput, time);
  }

  /** How many cases begin at once. */
  public int together() {
    return Math.min(parallel, cases.size());
  }
}
