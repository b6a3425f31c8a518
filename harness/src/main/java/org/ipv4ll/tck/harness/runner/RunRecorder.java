// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipv4ll.tck.features.Catalogue;
import org.ipv4ll.tck.reports.defect.Defects;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Environment;
import org.ipv4ll.tck.reports.model.RequirementResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Suite;
import org.ipv4ll.tck.reports.model.Summary;
import org.ipv4ll.tck.reports.model.TargetInfo;

/** Makes the result of a run from the results of its cases. */
final class RunRecorder {

  private final Catalogue catalogue;
  private final RunContext context;

  RunRecorder(Catalogue catalogue, RunContext context) {
    this.catalogue = catalogue;
    this.context = context;
  }

  RunResult record(Instant startedAt, Duration wall, boolean interrupted) {
    var plan = context.plan();
    var cases = inCatalogueOrder(context.results());
    return Defects.in(
        new RunResult(
            RunResult.SCHEMA,
            new RunResult.Setup(
                ToolVersion.tool(),
                new Suite(
                    plan.scope().suite().name(),
                    plan.scope().suite().digest(),
                    plan.scope().selection(),
                    plan.scope().complete() && !interrupted,
                    plan.scope().shard().orElse(null)),
                target(),
                plan.profile().word(),
                plan.slack().word(),
                plan.seed()),
            new RunResult.Course(
                startedAt.toString(),
                environment(),
                plan.output().commandLine(),
                interrupted,
                wall.toNanos() / 1e9,
                cases.stream()
                    .mapToDouble(result -> result.outcome().wallSeconds())
                    .max()
                    .orElse(0),
                cases.stream().mapToDouble(result -> result.outcome().protocolSeconds()).sum(),
                plan.parallel()),
            Summary.of(cases, plan.scope().notApplicable()),
            cases,
            List.of(),
            requirements(cases),
            null));
  }

  private List<CaseResult> inCatalogueOrder(List<CaseResult> results) {
    var byId = results.stream().collect(Collectors.toMap(CaseResult::id, result -> result));
    return catalogue.cases().stream().map(c -> byId.get(c.id())).filter(Objects::nonNull).toList();
  }

  private TargetInfo target() {
    var file = context.target().file();
    return new TargetInfo(
        file.name(),
        file.adapter(),
        file.about().roles(),
        file.capabilities().stream().sorted().toList(),
        context.target().version(),
        file.about().origin().owners(),
        file.about().origin().configuration());
  }

  private Environment environment() {
    var time = context.plan().time();
    return new Environment(
        System.getProperty("os.name"),
        System.getProperty("os.version"),
        System.getProperty("java.version"),
        java.lang.Runtime.getRuntime().availableProcessors(),
        time.source(),
        time.error().get().map(error -> error.toNanos() / 1e9).orElse(null));
  }

  /** What binds the target, and what a check of the run has looked at all the same. */
  private List<RequirementResult> requirements(List<CaseResult> cases) {
    var roles = context.target().file().about().roles();
    var judging = new HashMap<String, List<CaseResult>>();
    cases.forEach(
        each ->
            judged(each)
                .distinct()
                .forEach(id -> judging.computeIfAbsent(id, k -> new ArrayList<>()).add(each)));
    return catalogue.requirements().stream()
        .filter(r -> r.binds(roles) || judging.containsKey(r.id()))
        .map(
            r ->
                RequirementRow.of(r, r.treatment().because())
                    .judgedBy(judging.getOrDefault(r.id(), List.of())))
        .toList();
  }

  private static Stream<String> judged(CaseResult result) {
    return Stream.concat(
        result.head().requirements().stream(),
        result.checks().stream().flatMap(check -> check.requirements().stream()));
  }
}
