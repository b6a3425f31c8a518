// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.link;

import java.io.IOException;
import java.util.Optional;

/**
 * How frames travel between virtual machines and whoever else takes part: one way for each kind of
 * QEMU network that needs neither root nor an interface of this machine.
 */
public interface Medium extends AutoCloseable {

  /** The longest frame that is taken; what is longer is cut. */
  int LONGEST = 65_536;

  /** A frame goes out to all others. */
  void send(byte[] frame) throws IOException;

  /**
   * Waits for the next frame of somebody else.
   *
   * @return empty once it is closed
   */
  Optional<byte[]> receive() throws IOException;

  /** How many frames this machine had no room for, as far as it tells. */
  default long dropped() {
    return 0;
  }

  @Override
  void close();
}
