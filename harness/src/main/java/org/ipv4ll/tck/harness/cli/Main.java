// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.cli.baseline.BaselineCommand;
import org.ipv4ll.tck.harness.cli.capture.JudgeCommand;
import org.ipv4ll.tck.harness.cli.catalogue.ExplainCommand;
import org.ipv4ll.tck.harness.cli.catalogue.ListCommand;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.ipv4ll.tck.harness.cli.exit.UsageProblem;
import org.ipv4ll.tck.harness.cli.matrix.InteropCommand;
import org.ipv4ll.tck.harness.cli.matrix.MatrixCommand;
import org.ipv4ll.tck.harness.cli.option.Candidates;
import org.ipv4ll.tck.harness.cli.option.OptionConverters;
import org.ipv4ll.tck.harness.cli.run.MergeCommand;
import org.ipv4ll.tck.harness.cli.run.RunCommand;
import org.ipv4ll.tck.harness.cli.selfcheck.SelfCheckCommand;
import org.ipv4ll.tck.harness.cli.terminal.Colour;
import org.ipv4ll.tck.harness.cli.terminal.Screen;
import org.ipv4ll.tck.harness.record.RecordProblem;
import org.ipv4ll.tck.harness.runner.ToolVersion;
import org.ipv4ll.tck.harness.selection.UnknownName;
import org.ipv4ll.tck.harness.support.Nearest;
import org.ipv4ll.tck.harness.yaml.YamlProblem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code ipv4ll-tck}. */
@Command(
    name = "ipv4ll-tck",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Conformance kit for IPv4 Link-Local addressing (RFC 3927).",
    footer = {
      "",
      "Begin with:",
      "  ipv4ll-tck run                               the reference host, without root",
      "  ipv4ll-tck doctor                            what this machine can test",
      "  sudo ipv4ll-tck run --target avahi-autoipd   a daemon on a real wire"
    },
    subcommands = {
      RunCommand.class,
      JudgeCommand.class,
      BaselineCommand.class,
      DiffCommand.class,
      MergeCommand.class,
      RenderCommand.class,
      ReplayCommand.class,
      ListCommand.class,
      ExplainCommand.class,
      DoctorCommand.class,
      MatrixCommand.class,
      InteropCommand.class,
      SelfCheckCommand.class,
      CleanCommand.class,
      ZoneCommand.class,
      CompletionCommand.class,
      ManCommand.class,
      LockstepCommand.class,
    })
public final class Main implements Runnable {

  @Spec private CommandSpec spec;

  @Option(
      names = Screen.OPTION,
      defaultValue = "auto",
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      converter = OptionConverters.Colours.class,
      completionCandidates = Candidates.Colours.class,
      description = "colours: auto (default), always or never")
  private Colour.When colour;

  private Main() {}

  /** Ends the process with the exit code of the command. */
  public static void main(String[] arguments) {
    java.lang.Runtime.getRuntime().exit(execute(arguments));
  }

  /** Does what the command line says; the exit code is the answer. */
  public static int execute(String... arguments) {
    return execute(new PrintWriter(System.out, true), new PrintWriter(System.err, true), arguments);
  }

  /** The same, printed elsewhere. */
  public static int execute(PrintWriter out, PrintWriter err, String... arguments) {
    var line = parser();
    line.setOut(out);
    line.setErr(err);
    line.setUsageHelpAutoWidth(true);
    line.setUsageHelpLongOptionsMaxWidth(24);
    line.setParameterExceptionHandler(Main::misused);
    line.setExecutionExceptionHandler(Main::failed);
    return line.execute(arguments);
  }

  /** Reads command lines, and does nothing yet. */
  static CommandLine parser() {
    return new CommandLine(new Main());
  }

  private static int misused(CommandLine.ParameterException e, String[] arguments) {
    var line = e.getCommandLine();
    var err = line.getErr();
    say(err, text(e));
    err.println("See " + line.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }

  private static String text(CommandLine.ParameterException e) {
    if (e.getCause() instanceof UnknownName || e.getCause() instanceof UsageProblem) {
      return e.getCause().getMessage();
    }
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
      var word = unmatched.getUnmatched().get(0);
      boolean option = word.startsWith("-");
      var meant = Nearest.words(word.split("=")[0], known(e.getCommandLine(), option));
      return "unknown %s %s%s"
          .formatted(
              option ? "option" : "word",
              word,
              meant.isEmpty() ? "" : "; did you mean " + String.join(", ", meant) + "?");
    }
    return e.getMessage();
  }

  private static List<String> known(CommandLine line, boolean option) {
    return option
        ? line.getCommandSpec().options().stream().flatMap(o -> Stream.of(o.names())).toList()
        : List.copyOf(line.getSubcommands().keySet());
  }

  private static int failed(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
    say(line.getErr(), e.getMessage() == null ? e.toString() : e.getMessage());
    if (line.getParseResult().matchedOptionValue("-v", false)) {
      e.printStackTrace(line.getErr());
    }
    boolean usage =
        e instanceof UsageProblem
            || e instanceof UnknownName
            || e instanceof RecordProblem
            || e instanceof YamlProblem;
    return usage ? ExitCode.USAGE : ExitCode.ERROR;
  }

  private static void say(PrintWriter err, String message) {
    err.println("ipv4ll-tck: " + message);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** The version of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {ToolVersion.tool().words()};
    }
  }
}
