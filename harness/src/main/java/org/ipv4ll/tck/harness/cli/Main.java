package org.ipv4ll.tck.harness.cli;

import java.io.PrintWriter;
import org.ipv4ll.tck.harness.catalogue.UnknownName;
import org.ipv4ll.tck.harness.runner.ToolVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code ipv4ll-tck}. */
@Command(
    name = "ipv4ll-tck",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Main.Version.class,
    description = "Conformance kit for IPv4 Link-Local addressing (RFC 3927).",
    subcommands = {
      RunCommand.class,
      ListCommand.class,
      ExplainCommand.class,
      SelfCheckCommand.class,
    })
public final class Main implements Runnable {

  @Spec private CommandSpec spec;

  private Main() {}

  /** Ends the process with the exit code of the command. */
  public static void main(String[] arguments) {
    java.lang.Runtime.getRuntime().exit(execute(arguments));
  }

  static int execute(String... arguments) {
    var line = new CommandLine(new Main());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(Main::misused);
    line.setExecutionExceptionHandler(Main::failed);
    return line.execute(arguments);
  }

  private static int misused(CommandLine.ParameterException e, String[] arguments) {
    var err = e.getCommandLine().getErr();
    say(err, e.getMessage());
    err.println("see ipv4ll-tck " + e.getCommandLine().getCommandName() + " --help");
    return ExitCode.USAGE;
  }

  private static int failed(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
    say(line.getErr(), e.getMessage() == null ? e.toString() : e.getMessage());
    if (line.getParseResult().matchedOptionValue("-v", false)) {
      e.printStackTrace(line.getErr());
    }
    boolean usage = e instanceof UsageProblem || e instanceof UnknownName;
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
      return new String[] {"ipv4ll-tck " + ToolVersion.text()};
    }
  }
}
