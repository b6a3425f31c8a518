// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture.file;

import java.io.IOException;
import java.nio.ByteOrder;
import org.ipv4ll.tck.harness.record.RecordProblem;

/** The packets of a pcap file, of micro- or nanoseconds, in either byte order. */
final class PcapPackets {

  private static final int MICROSECONDS = 0xA1B2C3D4;
  private static final int NANOSECONDS = 0xA1B23C4D;

  /** With eight octets more in front of each packet. */
  private static final int MODIFIED = 0xA1B2CD34;

  /** The file header without its magic number. */
  private static final int HEADER = 20;

  private static final int PACKET_HEADER = 16;

  /** The upper bits tell how long the checksum of a frame is. */
  private static final int LINK_TYPE = 0xFFFF;

  private final Octets octets;
  private final int magic;

  private PcapPackets(Octets octets, int magic) {
    this.octets = octets;
    this.magic = magic;
  }

  /** Whether a file that begins so, read in the order of the network, is one. */
  static boolean begins(int magic) {
    return isKnown(magic) || isKnown(Integer.reverseBytes(magic));
  }

  private static boolean isKnown(int magic) {
    return magic == MICROSECONDS || magic == NANOSECONDS || magic == MODIFIED;
  }

  /** Reads what follows the magic number. */
  static void read(Octets octets, int magic, PacketSink sink) throws IOException {
    boolean little = !isKnown(magic);
    octets.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    new PcapPackets(octets, little ? Integer.reverseBytes(magic) : magic).read(sink);
  }

  private void read(PacketSink sink) throws IOException {
    int linkType = octets.require(HEADER).getInt(HEADER - Integer.BYTES) & LINK_TYPE;
    long unit = magic == NANOSECONDS ? 1 : 1_000;
    var tap = new CaptureInterface(0, linkType, unit);
    int header = magic == MODIFIED ? PACKET_HEADER + 8 : PACKET_HEADER;
    for (var next = octets.next(header); next.hasRemaining(); next = octets.next(header)) {
      long seconds = Integer.toUnsignedLong(next.getInt());
      long fraction = Integer.toUnsignedLong(next.getInt()) * unit;
      int kept = Packets.checked(next.getInt());
      int length = next.getInt();
      if (fraction >= 2 * Packets.NANOS) {
        throw new RecordProblem("an invalid time stamp");
      }
      var packet = octets.require(kept).array();
      sink.packet(tap, seconds * Packets.NANOS + fraction, packet, Math.max(kept, length));
    }
  }
}
