// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

import java.util.BitSet;
import org.ipv4ll.tck.harness.capture.file.CaptureFacts;

/**
 * Frames that a capture may lack.
 *
 * @param dropped how many it lost, by its own account
 * @param copied numbers of those that may have been sent twice, and count once
 */
record Losses(long dropped, BitSet copied) {

  /** Where so many frames in a hundred are there twice, they were mirrored twice. */
  private static final int MIRRORED = 30;

  static Losses of(CaptureFacts facts, BitSet copied) {
    boolean mirrored = facts.folded() * 100L >= (long) facts.frames() * MIRRORED;
    return new Losses(facts.dropped(), mirrored ? new BitSet() : copied);
  }
}
