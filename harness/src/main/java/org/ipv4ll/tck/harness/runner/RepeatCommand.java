// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.RunResult;

/** The one command that repeats a case: with the target, profile and slack that the user gave. */
public final class RepeatCommand {

  private static final List<String> KEPT = List.of("--target", "--profile", "--slack");

  private static final String MANY = "--targets";

  private RepeatCommand() {}

  /**
   * A case that judges the captures of others needs the one whose capture shows it.
   *
   * @param cited where it shows, if in another case
   */
  static String of(RunContext run, Case testCase, Optional<String> cited) {
    var words = new ArrayList<String>();
    if (run.target().realTime()) {
      words.add("sudo");
    }
    words.addAll(List.of("./ipv4ll-tck", "run"));
    words.addAll(given(run.plan().output().commandLine()));
    ofMany(run).ifPresent(target -> words.addAll(List.of("--target", target)));
    words.addAll(List.of("--id", testCase.id()));
    cited.ifPresent(other -> words.addAll(List.of("--id", other)));
    words.addAll(List.of("--seed", Long.toString(run.plan().seed())));
    return words.stream().map(RepeatCommand::quoted).collect(Collectors.joining(" "));
  }

  /**
   * Repeats what failed in a run.
   *
   * @param directory where that was written
   * @return empty where it was put together from others
   */
  public static Optional<String> ofFailed(RunResult run, Path directory) {
    if (!run.course().commandLine().contains("run")) {
      return Optional.empty();
    }
    boolean root = run.cases().stream().anyMatch(each -> each.repeat().startsWith("sudo "));
    var words = new ArrayList<>(root ? List.of("sudo") : List.<String>of());
    words.addAll(List.of("./ipv4ll-tck", "run"));
    words.addAll(given(run.course().commandLine()));
    words.add("--last-failed=" + directory);
    return Optional.of(words.stream().map(RepeatCommand::quoted).collect(Collectors.joining(" ")));
  }

  /** What names the target among those that the user gave for a matrix: a name, or a file. */
  private static Optional<String> ofMany(RunContext run) {
    var name = run.target().file().name();
    var commandLine = run.plan().output().commandLine();
    int at = commandLine.indexOf(MANY);
    return commandLine.stream()
        .filter(word -> word.startsWith(MANY + "="))
        .map(word -> word.substring(MANY.length() + 1))
        .findFirst()
        .or(() -> Optional.of(at + 1).filter(i -> at >= 0).map(commandLine::get))
        .map(
            all ->
                Stream.of(all.split(","))
                    .filter(given -> given.equals(name) || given.endsWith(name + ".yaml"))
                    .findFirst()
                    .orElse(name));
  }

  /** That of a shard, for a result that was judged anew over the captures of all shards. */
  public static String of(CaseResult shard, CaseResult whole) {
    var command = shard.repeat();
    int cases = command.indexOf(" --id " + shard.id());
    int seed = command.lastIndexOf(" --seed ");
    if (cases < 0 || seed < cases) {
      return command;
    }
    var cited = whole.cited().map(other -> " --id " + other.caseId()).orElse("");
    return command.substring(0, cases) + " --id " + whole.id() + cited + command.substring(seed);
  }

  static List<String> given(List<String> commandLine) {
    var kept = new ArrayList<String>();
    for (int i = 0; i < commandLine.size(); i++) {
      var word = commandLine.get(i);
      if (KEPT.contains(word) && i + 1 < commandLine.size()) {
        kept.addAll(List.of(word, commandLine.get(++i)));
      } else if (KEPT.stream().anyMatch(option -> word.startsWith(option + "="))) {
        kept.add(word);
      }
    }
    return kept;
  }

  /** As a shell has to be told it. */
  private static String quoted(String word) {
    return word.matches("[\\w./:=@%+,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
