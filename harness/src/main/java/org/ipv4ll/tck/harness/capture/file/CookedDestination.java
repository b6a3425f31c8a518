// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture.file;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;

/** The destination hardware address of which a cooked capture keeps the kind only. */
final class CookedDestination {

  private static final int TO_US = 0;
  private static final int MULTICAST = 2;
  private static final int OTHER_STATION = 3;
  private static final short IPV4 = 0x0800;
  private static final int IP_DESTINATION = 16;
  private static final byte[] BROADCAST = HexFormat.of().parseHex("ffffffffffff");

  /** Stands for the machine that took the capture. */
  private static final byte[] CAPTURING = HexFormat.of().parseHex("020000000001");

  /** Stands for another station that nobody knows. */
  private static final byte[] UNKNOWN = HexFormat.of().parseHex("020000000002");

  private CookedDestination() {}

  /** What was sent by the machine itself may have gone anywhere. */
  static byte[] of(int type, short protocol, ByteBuffer payload) {
    return switch (type) {
      case TO_US -> CAPTURING;
      case OTHER_STATION -> UNKNOWN;
      case MULTICAST -> group(protocol, payload);
      default -> BROADCAST;
    };
  }

  /** RFC 1112 section 6.4. */
  private static byte[] group(short protocol, ByteBuffer payload) {
    int address =
        protocol == IPV4 && payload.remaining() >= IP_DESTINATION + Integer.BYTES
            ? payload.getInt(payload.position() + IP_DESTINATION)
            : 0;
    long hardware = 0x0100_5E00_0000L | address & 0x7F_FFFF;
    return Arrays.copyOf(ByteBuffer.allocate(Long.BYTES).putLong(hardware << 16).array(), 6);
  }
}
