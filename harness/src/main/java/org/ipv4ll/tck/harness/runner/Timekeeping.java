// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the times of a run can be trusted with.
 *
 * @param source what the kernel reads the time from, or {@code virtual}
 * @param error how far timestamps were off at worst when it was tried; empty if it was not, or not
 *     yet
 */
public record Timekeeping(String source, Supplier<Optional<Duration>> error) {

  /** Virtual time is never off. */
  public static final Timekeeping VIRTUAL =
      new Timekeeping("virtual", () -> Optional.of(Duration.ZERO));
}
