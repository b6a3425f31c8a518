// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture.file;

/** Takes the packets of a file one after another. */
interface PacketSink {

  /**
   * A packet.
   *
   * @param kept octets that the capture kept
   */
  void packet(CaptureInterface tap, long nanos, byte[] kept, int length);

  /** A packet of which nobody knows when it came. */
  void withoutTime();

  /** So many packets are missing, by the file's own account. */
  void dropped(long packets);
}
