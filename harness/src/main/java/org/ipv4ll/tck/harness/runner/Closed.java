// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * A case that has ended, and what its result is made of.
 *
 * @param log what the implementation printed
 * @param stepsRun how many of its sentences ran
 */
record Closed(Conclusion conclusion, Optional<Path> log, int stepsRun, Duration wall) {

  /** The same, with comments of standing checks on its frames. */
  Closed marked(Map<Frame, String> comments) {
    return new Closed(conclusion.marked(comments), log, stepsRun, wall);
  }

  /** The same, with what the standing checks found in all records. */
  Closed with(List<StandingFinding> standing) {
    return new Closed(conclusion.with(standing), log, stepsRun, wall);
  }
}
