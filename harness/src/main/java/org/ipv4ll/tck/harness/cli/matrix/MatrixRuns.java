// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ipv4ll.tck.harness.cli.files.ResultFiles;
import org.ipv4ll.tck.harness.doctor.Doctor;
import org.ipv4ll.tck.harness.runner.ConformanceRun;
import org.ipv4ll.tck.harness.runner.RunPlan;
import org.ipv4ll.tck.harness.runner.SharedResources;
import org.ipv4ll.tck.harness.runner.Timekeeping;
import org.ipv4ll.tck.harness.runner.gherkin.Features;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.reports.matrix.Candidate;
import org.ipv4ll.tck.reports.model.RunResult;

/** Runs every target of a matrix: virtual ones first, those on wires side by side in one lab. */
final class MatrixRuns {

  private final Features features;
  private final MatrixPlans plans;
  private final MatrixProgress progress;
  private final Map<String, ConformanceRun> begun = new ConcurrentHashMap<>();
  private final Map<String, Candidate> ended = new ConcurrentHashMap<>();
  private List<String> names = List.of();

  private record Job(Target target, RunPlan plan) {}

  MatrixRuns(Features features, MatrixPlans plans, MatrixProgress progress) {
    this.features = features;
    this.plans = plans;
    this.progress = progress;
  }

  /** Blocks until all have ended; one that fails does not end the others. */
  List<Candidate> execute(MatrixEntries entries) {
    names = List.copyOf(entries.names());
    entries.broken().forEach((name, why) -> ended.put(name, new Candidate.Broken(name, why)));
    var jobs = jobs(entries);
    jobs.stream()
        .filter(job -> !job.target.realTime())
        .forEach(job -> judge(job, Optional.empty()));
    sideBySide(jobs.stream().filter(job -> job.target.realTime()).toList());
    return candidates();
  }

  private List<Job> jobs(MatrixEntries entries) {
    int sharers = (int) entries.all().stream().filter(Target::realTime).count();
    var onWires = sharers == 0 ? Timekeeping.VIRTUAL : Doctor.timekeeping();
    var jobs = new ArrayList<Job>();
    for (var target : entries.all()) {
      var plan = plans.of(target, sharers, onWires);
      progress.expects(target.file().name(), plan.cases().size());
      jobs.add(new Job(target, plan));
    }
    return jobs;
  }

  private void sideBySide(List<Job> jobs) {
    if (jobs.isEmpty()) {
      return;
    }
    int together = jobs.stream().mapToInt(job -> job.plan.together()).sum();
    var threads = Executors.newFixedThreadPool(jobs.size(), MatrixRuns::thread);
    try (var shared = SharedResources.of(jobs.stream().map(Job::target).toList(), together)) {
      var futures = new ArrayList<Future<?>>();
      jobs.forEach(job -> futures.add(threads.submit(() -> judge(job, Optional.of(shared)))));
      futures.forEach(MatrixRuns::await);
    } finally {
      threads.shutdown();
    }
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "run of a target");
    thread.setDaemon(true);
    return thread;
  }

  private static void await(Future<?> future) {
    try {
      future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private void judge(Job job, Optional<SharedResources> shared) {
    var name = job.target.file().name();
    try {
      ended.put(name, judged(name, job, shared));
    } catch (RuntimeException e) {
      var why = e.getMessage() == null ? e.toString() : e.getMessage();
      ended.put(name, new Candidate.Broken(name, why));
    }
    progress.ended(ended.get(name));
  }

  private Candidate judged(String name, Job job, Optional<SharedResources> shared) {
    if (job.plan.cases().isEmpty()) {
      return new Candidate.Broken(name, "it lacks the abilities for all selected cases");
    }
    var heard = progress.of(name);
    var run =
        shared
            .map(resources -> ConformanceRun.in(resources, features, job.plan, job.target, heard))
            .orElseGet(() -> new ConformanceRun(features, job.plan, job.target, heard));
    begun.put(name, run);
    return written(name, run.execute());
  }

  private Candidate written(String name, RunResult result) {
    var directory = MatrixDirectory.of(name);
    new ResultFiles(plans.directory().resolve(directory), List.of()).write(result);
    return new Candidate.Judged(name, directory, result);
  }

  /** What is finished so far, of all of them. For Ctrl-C. */
  List<Candidate> interrupt() {
    var partial = new LinkedHashMap<String, RunResult>(); // to be written later: that takes time
    begun.forEach(
        (name, run) -> {
          if (!ended.containsKey(name)) {
            partial.put(name, run.interrupt());
          }
        });
    partial.forEach((name, result) -> ended.put(name, written(name, result)));
    return candidates();
  }

  private List<Candidate> candidates() {
    return names.stream()
        .map(
            name ->
                Optional.ofNullable(ended.get(name))
                    .orElseGet(() -> new Candidate.Broken(name, "interrupted before it began")))
        .toList();
  }
}
