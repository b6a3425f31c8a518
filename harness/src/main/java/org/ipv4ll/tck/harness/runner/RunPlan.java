package org.ipv4ll.tck.harness.runner;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.ipv4ll.tck.harness.bench.Profile;
import org.ipv4ll.tck.harness.bench.Slack;
import org.ipv4ll.tck.harness.catalogue.ConformanceCase;
import org.ipv4ll.tck.harness.catalogue.Suite;

/**
 * What is to be run, decided before anything starts.
 *
 * @param cases in the order in which they start
 * @param selection the options that chose them, in words
 * @param notApplicable how many cases of the selection the target cannot run
 * @param out directory of the run, already there
 * @param commandLine as the user gave it
 */
public record RunPlan(
    List<ConformanceCase> cases,
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
    List<String> commandLine) {

  public RunPlan {
    cases = cases.stream().sorted(Comparator.comparing(ConformanceCase::isRunWide)).toList();
  }

  /** How many cases begin at once. */
  public int together() {
    return Math.min(parallel, cases.size());
  }
}
