// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.pcapng;

/** Numbers of the pcapng format (draft-ietf-opsawg-pcapng) that this package uses. */
final class Pcapng {

  static final int SECTION_HEADER = 0x0A0D0D0A;
  static final int INTERFACE_DESCRIPTION = 1;
  static final int ENHANCED_PACKET = 6;
  static final int BYTE_ORDER_MAGIC = 0x1A2B3C4D;
  static final int LINKTYPE_ETHERNET = 1;

  static final int END_OF_OPTIONS = 0;
  static final int COMMENT = 1;
  static final int INTERFACE_NAME = 2;
  static final int PACKET_FLAGS = 2;
  static final int TIME_RESOLUTION = 9;

  static final int DIRECTION_MASK = 3;
  static final int INBOUND = 1;
  static final int OUTBOUND = 2;

  /** Block type, length at both ends. */
  static final int BLOCK_OVERHEAD = 12;

  private Pcapng() {}

  /** Everything in a block starts at a multiple of four bytes. */
  static int padded(int length) {
    return (length + 3) & ~3;
  }
}
