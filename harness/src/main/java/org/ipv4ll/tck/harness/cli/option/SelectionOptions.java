// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.option;

import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.harness.selection.Selection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which cases are meant. */
public final class SelectionOptions {

  @Option(
      names = "--suite",
      paramLabel = "NAME",
      completionCandidates = Candidates.SuiteNames.class,
      description = "smoke, quick, standard (default), full, bct or tc8")
  private @Nullable String suite;

  @Option(
      names = "--id",
      paramLabel = "GLOB",
      description = "cases with this id; * matches any text")
  private List<String> ids = List.of();

  @Option(
      names = "--requirement",
      paramLabel = "ID",
      description = "cases of this requirement, such as RFC3927-2.5-09")
  private List<String> requirements = List.of();

  @Option(
      names = "--tags",
      paramLabel = "EXPR",
      description = "tag expression, such as '@bct and not @should'")
  private @Nullable String tags;

  public Selection selection() {
    return new Selection(Optional.ofNullable(suite), ids, requirements, Optional.ofNullable(tags));
  }
}
