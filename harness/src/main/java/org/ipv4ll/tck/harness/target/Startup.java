// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.ipv4ll.tck.harness.link.CapturedFrame;
import org.ipv4ll.tck.harness.link.Link;

/**
 * The first moments of a daemon: whoever has no configuration or no right to run says so and ends
 * at once. One that speaks has not ended, and whoever waits for its first frame loses no time.
 *
 * @param busy whether it is still on its way to its first wait for something, or to its end; on a
 *     busy machine one that is about to end may take its time, too
 */
public record Startup(Link link, BooleanSupplier busy) {

  private static final Duration AT_ONCE = Duration.ofMillis(150);
  private static final Duration AT_MOST = Duration.ofSeconds(3);
  private static final Duration LOOK = Duration.ofMillis(10);

  /**
   * Waits until it has spoken, or would have ended.
   *
   * @param mark number of frames that were captured before it began
   */
  public void await(int mark) {
    var start = link.now();
    boolean spoke = speaks(mark, start.plus(AT_ONCE));
    while (!spoke && busy.getAsBoolean() && link.now().isBefore(start.plus(AT_MOST))) {
      spoke = speaks(mark, link.now().plus(LOOK));
    }
  }

  private boolean speaks(int mark, Instant deadline) {
    var next = link.frame(mark, deadline);
    for (int i = mark + 1; next.filter(CapturedFrame::fromTester).isPresent(); i++) {
      next = link.frame(i, deadline);
    }
    return next.isPresent();
  }
}
