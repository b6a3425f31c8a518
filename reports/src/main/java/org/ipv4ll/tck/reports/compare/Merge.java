// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipv4ll.tck.reports.ReportException;
import org.ipv4ll.tck.reports.defect.Defects;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.RequirementResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Shard;
import org.ipv4ll.tck.reports.model.Suite;
import org.ipv4ll.tck.reports.model.Summary;

/** The shards of a run put together: what the run would have said in one piece. */
public final class Merge {

  /** A shard and where it was read. */
  public record Part(String place, RunResult run) {

    Shard shard() {
      return Objects.requireNonNull(run.suite().shard());
    }
  }

  private final List<Part> parts;

  private Merge(List<Part> parts) {
    this.parts = parts;
  }

  /**
   * Shards that belong together.
   *
   * @throws ReportException in one line if one is missing, doubled, unfinished or of another run
   */
  public static Merge of(List<Part> parts) {
    if (parts.isEmpty()) {
      throw new ReportException("nothing to merge: name the directories of all shards");
    }
    for (Part part : parts) {
      if (part.run().suite().shard() == null) {
        throw new ReportException(part.place() + ": not a shard, it was run without --shard");
      }
      if (part.run().course().interrupted()) {
        throw new ReportException(
            part.place() + ": shard " + part.shard() + " was interrupted: run it again");
      }
      demandSame(parts.get(0), part);
    }
    demandAll(parts);
    return new Merge(parts.stream().sorted(Comparator.comparing(p -> p.shard().index())).toList());
  }

  private static void demandSame(Part first, Part other) {
    same(
        "number of shards",
        first,
        other,
        run -> Objects.requireNonNull(run.suite().shard()).count());
    same("target", first, other, run -> run.target().name());
    same("version of the target", first, other, run -> run.target().version());
    same("suite", first, other, run -> run.suite().name());
    same("suite digest", first, other, run -> run.suite().digest());
    same("selection", first, other, run -> run.suite().selection());
    same("profile", first, other, run -> run.setup().profile());
    same("slack", first, other, run -> run.setup().slack());
    same("seed", first, other, run -> run.setup().seed());
    same("version of the kit", first, other, run -> run.setup().tool().version());
  }

  private static void same(String what, Part first, Part other, Function<RunResult, Object> of) {
    Object wanted = of.apply(first.run());
    Object found = of.apply(other.run());
    if (!wanted.equals(found)) {
      throw new ReportException(
          "%s: another %s, '%s', than %s, '%s'"
              .formatted(other.place(), what, found, first.place(), wanted));
    }
  }

  private static void demandAll(List<Part> parts) {
    int count = parts.get(0).shard().count();
    for (int i = 1; i <= count; i++) {
      int index = i;
      List<Part> those = parts.stream().filter(part -> part.shard().index() == index).toList();
      if (those.isEmpty()) {
        throw new ReportException("shard %d/%d is missing".formatted(index, count));
      }
      if (those.size() > 1) {
        throw new ReportException(
            "shard %d/%d exists twice: %s and %s"
                .formatted(index, count, those.get(0).place(), those.get(1).place()));
      }
    }
  }

  /** The shards in order. */
  public List<Part> parts() {
    return parts;
  }

  /**
   * The whole run.
   *
   * @param order of all cases and of all requirements, by id
   * @param rejudged cases that no shard could judge by itself, by id
   * @param commandLine of the merge
   */
  public RunResult whole(
      List<String> order, Map<String, CaseResult> rejudged, List<String> commandLine) {
    RunResult first = parts.get(0).run();
    List<CaseResult> cases = cases(order, rejudged);
    Suite suite = first.suite();
    var whole =
        new RunResult(
            RunResult.SCHEMA,
            new RunResult.Setup(
                first.setup().tool(),
                new Suite(
                    suite.name(),
                    suite.digest(),
                    suite.selection(),
                    suite.selection().isEmpty(),
                    null),
                first.target(),
                first.setup().profile(),
                first.setup().slack(),
                first.setup().seed()),
            new RunResult.Course(
                parts.stream()
                    .map(part -> part.run().course().startedAt())
                    .min(Comparator.naturalOrder())
                    .orElse(""),
                first.course().environment(),
                commandLine,
                false,
                parts.stream()
                    .mapToDouble(part -> part.run().course().wallSeconds())
                    .max()
                    .orElse(0),
                cases.stream()
                    .mapToDouble(result -> result.outcome().wallSeconds())
                    .max()
                    .orElse(0),
                cases.stream().mapToDouble(result -> result.outcome().protocolSeconds()).sum(),
                parts.stream().mapToInt(part -> part.run().course().parallelism()).sum()),
            Summary.of(cases, first.summary().notApplicable()),
            cases,
            List.of(),
            requirements(order, cases),
            null);
    return Defects.in(whole);
  }

  private List<CaseResult> cases(List<String> order, Map<String, CaseResult> rejudged) {
    return parts.stream()
        .flatMap(part -> part.run().cases().stream())
        .map(result -> rejudged.getOrDefault(result.id(), result))
        .sorted(Comparator.comparing(result -> order.indexOf(result.id())))
        .toList();
  }

  /** A shard has the requirements that bind its target, and what its own cases looked at. */
  private List<RequirementResult> requirements(List<String> order, List<CaseResult> cases) {
    Map<String, List<RequirementResult>> rows =
        parts.stream()
            .flatMap(part -> part.run().requirements().stream())
            .collect(Collectors.groupingBy(RequirementResult::id));
    return rows.values().stream()
        .sorted(Comparator.comparing(same -> order.indexOf(same.get(0).id())))
        .map(same -> same.get(0).judgedBy(cases))
        .toList();
  }
}
