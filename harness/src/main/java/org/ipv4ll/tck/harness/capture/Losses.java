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

  /** Where so many frames in a hundred are there twice, all were mirrored twice. */
  private static final int MIRRORED = 90;

  static Losses of(CaptureFacts facts, BitSet copied) {
    long originals = (long) facts.frames() - facts.folded();
    boolean mirrored = copied.cardinality() * 100L >= originals * MIRRORED;
    return new Losses(facts.dropped(), mirrored ? new BitSet() : copied);
  }
}
