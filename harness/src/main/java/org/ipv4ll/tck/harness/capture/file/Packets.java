// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture.file;

import org.ipv4ll.tck.harness.record.RecordProblem;

/** What holds for packets in files of every format. */
final class Packets {

  static final long NANOS = 1_000_000_000L;

  /** What the programs that write captures keep at most of a packet of a network like Ethernet. */
  private static final int LONGEST = 262_144;

  private Packets() {}

  /** Looked at before anything of that size is read: a damaged length may be huge. */
  static int checked(int length) {
    if (length < 0 || length > LONGEST) {
      throw new RecordProblem(
          "a packet of %d octets, which no capture has".formatted(Integer.toUnsignedLong(length)));
    }
    return length;
  }
}
