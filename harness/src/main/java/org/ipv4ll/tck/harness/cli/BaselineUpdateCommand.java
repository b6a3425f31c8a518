package org.ipv4ll.tck.harness.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.baseline.BaselineFile;
import org.ipv4ll.tck.harness.baseline.BaselineText;
import org.ipv4ll.tck.harness.runner.Features;
import org.ipv4ll.tck.reports.TextFile;
import org.ipv4ll.tck.reports.model.BaselineJudgement;
import org.ipv4ll.tck.reports.model.KnownFailure;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a baseline to what a run says. */
@Command(
    name = "update",
    description = {
      "Take what does not fail any more out of a baseline, and add what fails and is not listed.",
      "All else stays as it is, comments too. Expired entries that still fail stay: renew them."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the baseline says what the run says", "2:wrong usage"})
final class BaselineUpdateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "RUN", description = "a run directory, or its run.json")
  private Path run;

  @Parameters(index = "1", paramLabel = "FILE", description = "the baseline")
  private Path file;

  @Mixin private EntryOptions entries;

  @Override
  public Integer call() throws IOException {
    var result = Runs.read(run);
    var judgement = BaselineFile.read(file, Features.load().catalogue()).judge(result);
    var gone = gone(judgement, result);
    var text = BaselineText.of(Files.readString(file));
    for (var entry : gone) {
      if (!text.beginsEntry(entry.line())) {
        throw new UsageProblem(
            "%s:%d: cannot be taken out by itself: begin each entry in a line of its own with -"
                .formatted(file, entry.line()));
      }
    }
    var added =
        result.cases().stream()
            .filter(each -> isNew(each.id(), judgement))
            .map(each -> entries.line(each, result.target().name()))
            .toList();
    var updated = text.without(gone.stream().map(KnownFailure::line).toList()).with(added);
    TextFile.write(file, updated.toString());
    tell(gone, added);
    return ExitCode.OK;
  }

  /** Entries that nothing needs any more, whether they have expired or not. */
  private static List<KnownFailure> gone(BaselineJudgement judgement, RunResult result) {
    return Stream.concat(
            judgement.stale().stream(),
            judgement.expired().stream().filter(entry -> !fails(entry, result)))
        .toList();
  }

  private static boolean fails(KnownFailure entry, RunResult result) {
    return result.cases().stream()
        .filter(each -> entry.cases().contains(each.id()))
        .anyMatch(each -> each.verdict().worseThan(Verdict.WARN));
  }

  private static boolean isNew(String id, BaselineJudgement judgement) {
    return judgement.unexpected().contains(id)
        && judgement.expired().stream().noneMatch(entry -> entry.cases().contains(id));
  }

  private void tell(List<KnownFailure> gone, List<BaselineText.Line> added) {
    var out = spec.commandLine().getOut();
    gone.forEach(entry -> out.println("removed  " + entry.about() + ": does not fail any more"));
    added.forEach(entry -> out.println("added    " + entry.caseId() + ": " + entry.reason()));
    out.printf("%d removed, %d added: %s%n", gone.size(), added.size(), file);
    out.flush();
  }
}
