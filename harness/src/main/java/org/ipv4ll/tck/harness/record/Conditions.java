// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

import java.time.Duration;
import java.util.Optional;

/**
 * Under what conditions a record was made.
 *
 * @param uncertainty how far a capture timestamp may be from the truth, either way
 * @param dropped how many frames the captures lost
 * @param doubt why the timestamps cannot be trusted, if they cannot
 * @param process of the host of the case
 */
public record Conditions(
    Duration uncertainty,
    long dropped,
    Optional<String> doubt,
    Stalls stalls,
    ProcessState process) {

  /** Those of virtual time. */
  public static final Conditions PERFECT =
      new Conditions(Duration.ZERO, 0, Optional.empty(), Stalls.NONE, ProcessState.RUNNING);

  /** Why neither what was seen nor what was not seen can be trusted, if it cannot. */
  public Optional<String> distrust() {
    return dropped > 0 ? Optional.of("the capture lost " + dropped + " frames") : doubt;
  }
}
