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
 * @param selection the options that chose them, in words
 * @param notApplicable how many cases of the selection the target cannot run
 * @param out directory of the run, already there
 * @param commandLine as the user gave it
 * @param shard which part of the selection the cases are, where they are not all of it
 */
public record RunPlan(
    List<Case> cases,
    Suite suite,
    String selection,
    boolean complete,
    int notApplicable,
    Profile profile,
    Slack slack,
    long seed,
    int parallel,
    Path out,
    boolean evidence,
    List<String> commandLine,
    Optional<Shard> shard,
    Timekeeping time) {

  public RunPlan {
    cases = cases.stream().sorted(Comparator.comparing(Case::isRunWide)).toList();
  }

  /** The same, written to this directory, which is there. */
  public RunPlan in(Path directory) {
    return with(directory, seed);
  }

  /** The same with another seed. */
  public RunPlan seeded(long other) {
    return with(out, other);
  }

  private RunPlan with(Path directory, long otherSeed) {
    return new RunPlan(
        cases,
        suite,
        selection,
        complete,
        notApplicable,
        profile,
        slack,
        otherSeed,
        parallel,
        directory,
        evidence,
        commandLine,
        shard,
        time);
  }

  /** How many cases begin at once. */
  public int together() {
    return Math.min(parallel, cases.size());
  }
}
