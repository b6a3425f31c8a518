// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.ipv4ll.tck.harness.cli.exit.UsageProblem;
import org.ipv4ll.tck.harness.cli.files.RunDirectory;
import org.ipv4ll.tck.harness.cli.files.Runs;
import org.ipv4ll.tck.harness.cli.option.OptionConverters;
import org.ipv4ll.tck.harness.cli.terminal.CaseLine;
import org.ipv4ll.tck.harness.cli.terminal.Screen;
import org.ipv4ll.tck.harness.judge.Profile;
import org.ipv4ll.tck.harness.judge.Slack;
import org.ipv4ll.tck.harness.record.RecordFiles;
import org.ipv4ll.tck.harness.record.RecordedCase;
import org.ipv4ll.tck.harness.runner.Rejudgement;
import org.ipv4ll.tck.harness.runner.gherkin.Features;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Summary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges old evidence again. */
@Command(
    name = "replay",
    description = {
      "Judge recorded cases again, without the device, by the checks of this release.",
      "For a run directory, all cases are judged and compared with its run.json."
    },
    footer = {
      "",
      "Examples:",
      "  ipv4ll-tck replay results                            every case of a run",
      "  ipv4ll-tck replay results --slack strict             with another tolerance",
      "  ipv4ll-tck replay capture.pcapng --id defend-once    one capture"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every case passed, warnings included",
      "1:a case failed",
      "2:wrong usage, or a capture that cannot be judged again",
      "3:no failure, but a case is inconclusive",
      "4:the capture of a case lost frames"
    })
final class ReplayCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|DIR",
      description = "a capture of a case, with its record.json beside it, or a run directory")
  private Path source;

  @Option(names = "--id", paramLabel = "CASE", description = "the case that the capture is of")
  private @Nullable String id;

  @Option(
      names = "--profile",
      paramLabel = "P",
      converter = OptionConverters.Profiles.class,
      description = "judge by another reading (default: that of the run)")
  private @Nullable Profile profile;

  @Option(
      names = "--slack",
      paramLabel = "S",
      converter = OptionConverters.Slacks.class,
      description = "judge with another tolerance (default: that of the run)")
  private @Nullable Slack slack;

  @Option(names = "-v", description = "show the stack trace of an error of the kit")
  private boolean verbose;

  @Option(names = "-q", description = "print the summary only")
  private boolean quiet;

  @Override
  public Integer call() {
    var before = Files.isDirectory(source) ? Runs.read(source) : null;
    var features = Features.load();
    var recorded = before == null ? Map.of(named(), RecordFiles.read(source)) : of(before);
    if (recorded.isEmpty()) {
      throw new UsageProblem(
          "nothing to replay: " + source + " contains no captures of " + wanted());
    }
    var results = new Rejudgement(features, recorded, profile, slack).execute();
    print(results, before);
    return ExitCode.of(Summary.of(results, 0));
  }

  private String named() {
    if (!Files.isRegularFile(source)) {
      throw new UsageProblem(source + ": no such capture and no such run directory");
    }
    if (id == null) {
      throw new UsageProblem("--id is missing: say which case " + source + " is of");
    }
    return id;
  }

  private String wanted() {
    return id == null ? "its cases" : id;
  }

  private Map<String, RecordedCase> of(RunResult run) {
    var recorded = new LinkedHashMap<String, RecordedCase>();
    for (var result : run.cases()) {
      var capture = result.evidence().pcapng();
      if (capture != null && (id == null || id.equals(result.id()))) {
        recorded.put(result.id(), RecordFiles.read(source.resolve(capture)));
      }
    }
    return recorded;
  }

  private void print(List<CaseResult> results, @Nullable RunResult before) {
    var out = spec.commandLine().getOut();
    if (!quiet) {
      var line = new CaseLine(Screen.of(spec));
      results.forEach(each -> out.println(line.of(each)));
    }
    if (before != null) {
      var changed = results.stream().filter(each -> differs(each, before)).toList();
      changed.forEach(each -> out.println(change(each, before)));
      out.printf(
          "%d cases judged again, %d with another verdict than %s%n",
          results.size(), changed.size(), source.resolve(RunDirectory.RUN_FILE));
    }
    out.flush();
  }

  private static boolean differs(CaseResult result, RunResult before) {
    return before.cases().stream()
        .anyMatch(old -> old.id().equals(result.id()) && old.verdict() != result.verdict());
  }

  private static String change(CaseResult result, RunResult before) {
    var old = before.cases().stream().filter(c -> c.id().equals(result.id())).findFirst();
    return "changed: %s was %s, is %s: %s"
        .formatted(
            result.id(),
            old.map(CaseResult::verdict).orElseThrow(),
            result.verdict(),
            result.reason());
  }
}
