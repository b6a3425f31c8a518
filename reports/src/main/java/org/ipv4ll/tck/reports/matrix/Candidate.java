// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.matrix;

import java.util.Optional;
import org.ipv4ll.tck.reports.model.RunResult;

/** One implementation of a matrix: its run, or why there is none. */
public sealed interface Candidate {

  String target();

  /** The run, where there is one. */
  Optional<RunResult> result();

  /**
   * It was run.
   *
   * @param directory of the run, relative to that of the matrix
   */
  record Judged(String target, String directory, RunResult run) implements Candidate {
    @Override
    public Optional<RunResult> result() {
      return Optional.of(run);
    }
  }

  /** It could not be run. */
  record Broken(String target, String why) implements Candidate {
    @Override
    public Optional<RunResult> result() {
      return Optional.empty();
    }
  }
}
