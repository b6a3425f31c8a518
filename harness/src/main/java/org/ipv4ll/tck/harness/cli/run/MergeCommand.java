// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.features.Requirement;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.ipv4ll.tck.harness.cli.exit.ExitReason;
import org.ipv4ll.tck.harness.cli.exit.UsageProblem;
import org.ipv4ll.tck.harness.cli.files.CaseFiles;
import org.ipv4ll.tck.harness.cli.files.Runs;
import org.ipv4ll.tck.harness.cli.option.BaselineOptions;
import org.ipv4ll.tck.harness.cli.option.OutputOptions;
import org.ipv4ll.tck.harness.cli.terminal.Screen;
import org.ipv4ll.tck.harness.record.RecordFiles;
import org.ipv4ll.tck.harness.record.RecordedCase;
import org.ipv4ll.tck.harness.runner.Rejudgement;
import org.ipv4ll.tck.harness.runner.RepeatCommand;
import org.ipv4ll.tck.harness.runner.gherkin.Features;
import org.ipv4ll.tck.reports.ReportException;
import org.ipv4ll.tck.reports.compare.Merge;
import org.ipv4ll.tck.reports.compare.Merge.Part;
import org.ipv4ll.tck.reports.model.CaseResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts shards together. */
@Command(
    name = "merge",
    description = {
      "Combine the shards of a run, with their evidence.",
      "Cases that judge a whole run are evaluated again over the captures of all shards."
    },
    footer = {
      "",
      "Examples:",
      "  ipv4ll-tck run --shard 1/2 --out one; ipv4ll-tck run --shard 2/2 --out two",
      "  ipv4ll-tck merge one two --out whole"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0, 1, 3, 4:as for an undivided run",
      "2:wrong usage, or a shard is missing, duplicate or of another run"
    })
public final class MergeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "DIR", description = "the run directories of all shards")
  private List<Path> places;

  @Mixin private OutputOptions output;

  @Mixin private BaselineOptions baselines;

  @Option(names = "--allow-inconclusive", description = "exit 0 even if a case is inconclusive")
  private boolean allowInconclusive;

  @Option(names = "-v", description = "show the stack trace of an error of the kit")
  private boolean verbose;

  @Override
  public Integer call() {
    var features = Features.load();
    var catalogue = features.catalogue();
    var baseline = baselines.read(Optional.empty(), features);
    var merge = merge();
    var target = merge.parts().get(0).run().target().name();
    var out = output.directory(target);
    merge.parts().forEach(part -> copyEvidence(part, out));
    var rejudged = runWide(features, merge, out);
    var order =
        Stream.concat(
                catalogue.cases().stream().map(Case::id),
                catalogue.requirements().stream().map(Requirement::id))
            .toList();
    var commandLine = spec.commandLine().getParent().getParseResult().originalArgs();
    var whole = merge.whole(order, rejudged, commandLine);
    var result = whole.with(baseline.map(known -> known.judge(whole)).orElse(null));
    output.files(out).write(result);
    var console = spec.commandLine().getOut();
    new RunSummary(result, out, Screen.of(spec))
        .print(console, new ExitReason(result, allowInconclusive));
    new GithubJob(System.getenv()).tell(result, console);
    return ExitCode.of(result, allowInconclusive);
  }

  private Merge merge() {
    try {
      return Merge.of(
          places.stream().map(place -> new Part(place.toString(), Runs.read(place))).toList());
    } catch (ReportException e) {
      throw new UsageProblem(e.getMessage());
    }
  }

  /** A shard has seen its own captures only. */
  private static Map<String, CaseResult> runWide(Features features, Merge merge, Path out) {
    var ids = features.catalogue().cases().stream().filter(Case::isRunWide).map(Case::id).toList();
    boolean any =
        merge.parts().stream()
            .anyMatch(part -> part.run().cases().stream().anyMatch(c -> ids.contains(c.id())));
    if (!any) {
      return Map.of();
    }
    var again = new Rejudgement(features, recorded(merge), null, null);
    return ids.stream()
        .filter(id -> isThere(id, merge))
        .collect(
            Collectors.toMap(Function.identity(), id -> repeatable(again.execute(id, out), merge)));
  }

  private static boolean isThere(String id, Merge merge) {
    return merge.parts().stream()
        .flatMap(part -> part.run().cases().stream())
        .anyMatch(result -> result.id().equals(id));
  }

  /** Its captures came from files; a reader has the target. */
  private static CaseResult repeatable(CaseResult rejudged, Merge merge) {
    return merge.parts().stream()
        .flatMap(part -> part.run().cases().stream())
        .filter(ofShard -> ofShard.id().equals(rejudged.id()))
        .findFirst()
        .map(ofShard -> rejudged.repeatedBy(RepeatCommand.of(ofShard, rejudged)))
        .orElse(rejudged);
  }

  private static Map<String, RecordedCase> recorded(Merge merge) {
    var recorded = new LinkedHashMap<String, RecordedCase>();
    for (var part : merge.parts()) {
      for (var result : part.run().cases()) {
        var capture = result.evidence().pcapng();
        var file = Runs.directory(Path.of(part.place())).resolve(capture == null ? "" : capture);
        if (!Files.isRegularFile(file)) {
          throw new UsageProblem(
              "%s: the capture of %s is missing, and cases that judge the whole run need it"
                  .formatted(part.place(), result.id()));
        }
        recorded.put(result.id(), RecordFiles.read(file));
      }
    }
    return recorded;
  }

  private static void copyEvidence(Part part, Path out) {
    var from = Runs.directory(Path.of(part.place()));
    part.run().cases().forEach(result -> CaseFiles.copy(from, out, result.id()));
  }
}
