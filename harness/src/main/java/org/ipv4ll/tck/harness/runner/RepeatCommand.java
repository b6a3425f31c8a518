package org.ipv4ll.tck.harness.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ipv4ll.tck.harness.catalogue.ConformanceCase;

/** The one command that repeats a case: with the target, profile and slack that the user gave. */
final class RepeatCommand {

  private static final List<String> KEPT = List.of("--target", "--profile", "--slack");

  private RepeatCommand() {}

  static String of(RunContext run, ConformanceCase conformanceCase) {
    var words = new ArrayList<String>();
    if (run.target().realTime()) {
      words.add("sudo");
    }
    words.addAll(List.of("./ipv4ll-tck", "run"));
    words.addAll(given(run.plan().commandLine()));
    words.addAll(List.of("--id", conformanceCase.id()));
    words.addAll(List.of("--seed", Long.toString(run.plan().seed())));
    return words.stream().map(RepeatCommand::quoted).collect(Collectors.joining(" "));
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
