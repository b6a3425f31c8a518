// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import java.util.List;

/** A station that the tester plays: it answers when it is spoken to. */
@FunctionalInterface
public interface Neighbour {

  /** What it says to a frame of the host; nothing to most. */
  List<byte[]> answers(byte[] frame);
}
