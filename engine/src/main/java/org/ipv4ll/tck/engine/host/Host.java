// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.host;

import java.time.Instant;

/**
 * A host without input and output of its own. Each {@link #handle} changes the host once; then
 * {@link #poll} is called until it answers with {@link Output.WaitUntil}.
 */
public interface Host {

  /** Takes one input; {@code now} never goes back. */
  void handle(Input input, Instant now);

  /** The next thing to do; {@link Output.WaitUntil} is always the last. */
  Output poll();
}
