// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import org.ipv4ll.tck.harness.baseline.BaselineFile;
import org.ipv4ll.tck.harness.runner.gherkin.Features;
import org.ipv4ll.tck.reports.compare.Baseline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Against which known failures a run is judged. */
public final class BaselineOptions {

  private static final Path NONE = Path.of("none");

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = {
        "file of known failures: exit 0 if the run fails exactly like that, 1 otherwise",
        "(default: 'known' of the target file; 'none' for no baseline)"
      })
  private @Nullable Path file;

  /**
   * The baseline that was named, or the one of the target.
   *
   * @throws org.ipv4ll.tck.harness.yaml.YamlProblem if something is wrong with it
   */
  public Optional<Baseline> read(Optional<Path> byDefault, Features features) {
    return Optional.ofNullable(file)
        .or(() -> byDefault)
        .filter(path -> !path.equals(NONE))
        .map(path -> BaselineFile.read(path, features.catalogue(), features.checks()));
  }
}
