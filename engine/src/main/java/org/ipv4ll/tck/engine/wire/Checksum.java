// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.wire;

/** The internet checksum (RFC 1071). */
final class Checksum {

  private Checksum() {}

  static short of(byte[] bytes, int from, int length) {
    return fold(sum(bytes, from, length));
  }

  static long sum(byte[] bytes, int from, int length) {
    long sum = 0;
    for (int i = 0; i < length; i++) {
      sum += (bytes[from + i] & 0xFFL) << ((i & 1) == 0 ? 8 : 0);
    }
    return sum;
  }

  static short fold(long sum) {
    while (sum >>> 16 != 0) {
      sum = (sum & 0xFFFF) + (sum >>> 16);
    }
    return (short) ~sum;
  }
}
