// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.ipv4ll.tck.harness.cli.files.Runs;
import org.ipv4ll.tck.harness.cli.option.OptionConverters;
import org.ipv4ll.tck.reports.JsonDocument;
import org.ipv4ll.tck.reports.TextFile;
import org.ipv4ll.tck.reports.compare.Comparison;
import org.ipv4ll.tck.reports.compare.ComparisonText;
import org.ipv4ll.tck.reports.html.ComparisonPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two runs. */
@Command(
    name = "diff",
    description = {
      "Compare two runs: regressions, fixes, new cases, changed measurements.",
      "Random delays always differ; a measurement is listed only if it crossed a bound."
    },
    footer = {
      "",
      "Examples:",
      "  ipv4ll-tck diff before after",
      "  ipv4ll-tck diff before after --format html --out diff.html"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:nothing regressed", "1:something regressed", "2:wrong usage"})
final class DiffCommand implements Callable<Integer> {

  /** Words of {@code --format}. */
  enum Format {
    TEXT,
    JSON,
    HTML
  }

  /** Reads them. */
  static final class Formats implements ITypeConverter<Format> {
    @Override
    public Format convert(String word) {
      return OptionConverters.constant("format", word, Format.values());
    }
  }

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "BEFORE", description = "a run directory or its run.json")
  private Path before;

  @Parameters(index = "1", paramLabel = "AFTER", description = "the newer one")
  private Path after;

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "F",
      converter = Formats.class,
      description = "text (default), json or html")
  private Format format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "write to this file instead of the terminal")
  private @Nullable Path out;

  @Option(names = "-v", description = "show the stack trace of an error of the kit")
  private boolean verbose;

  @Override
  public Integer call() throws IOException {
    var comparison =
        Comparison.of(before.toString(), Runs.read(before), after.toString(), Runs.read(after));
    var words = new ComparisonText(comparison);
    var console = spec.commandLine().getOut();
    if (out == null) {
      console.print(text(comparison, words));
    } else {
      TextFile.write(out, text(comparison, words));
      console.println(words.summary() + ": " + out);
    }
    console.flush();
    return comparison.hasRegressed() ? ExitCode.FAILED : ExitCode.OK;
  }

  private String text(Comparison comparison, ComparisonText words) {
    return switch (format) {
      case TEXT -> String.join("\n", words.lines()) + "\n";
      case JSON -> JsonDocument.text(comparison);
      case HTML -> new ComparisonPage(comparison).text();
    };
  }
}
