// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.host;

import java.time.Instant;

/**
 * A machine with one interface or several, without input and output of its own. After each {@link
 * #handle} every interface is polled until it answers with {@link Output.WaitUntil}, for what comes
 * in on one may have something go out on another.
 */
public interface Node {

  /**
   * Takes one input; {@code now} never goes back.
   *
   * @param port the interface that it concerns, from 0
   */
  void handle(int port, Input input, Instant now);

  /** The next thing to do on an interface; {@link Output.WaitUntil} is always the last. */
  Output poll(int port);
}
