// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.link;

import java.nio.ByteBuffer;

/** The checksum of an IPv4 header inside an Ethernet frame (RFC 791). */
final class InternetChecksum {

  private static final int HEADER = 14;
  private static final int CHECKSUM = HEADER + 10;
  private static final int SHORTEST = 20;

  private InternetChecksum() {}

  /** The frame with the right checksum in its header; what is cut short stays as it is. */
  static byte[] renewed(byte[] frame) {
    int length = frame.length > HEADER ? (frame[HEADER] & 0xF) * Integer.BYTES : 0;
    if (length < SHORTEST || HEADER + length > frame.length) {
      return frame;
    }
    var buffer = ByteBuffer.wrap(frame).putShort(CHECKSUM, (short) 0);
    int sum = 0;
    for (int i = HEADER; i < HEADER + length; i += Short.BYTES) {
      sum += buffer.getShort(i) & 0xFFFF;
    }
    sum = (sum & 0xFFFF) + (sum >>> 16);
    sum += sum >>> 16;
    return buffer.putShort(CHECKSUM, (short) ~sum).array();
  }
}
