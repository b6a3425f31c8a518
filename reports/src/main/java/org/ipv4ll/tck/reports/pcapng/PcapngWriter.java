// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.pcapng;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.ipv4ll.tck.reports.ReportException;
import org.ipv4ll.tck.reports.TextFile;

/** Writes captures with nanosecond timestamps, directions and comments on packets. */
public final class PcapngWriter {

  private static final long LENGTH_UNKNOWN = -1;
  private static final byte NANOSECONDS = 9;
  private static final int UNLIMITED = 0;

  private PcapngWriter() {}

  /**
   * Writes a capture of one Ethernet interface or several.
   *
   * @param interfaceNames in the order that the packets refer to
   * @param comments on the whole file
   * @throws ReportException where the file cannot be written
   */
  public static void write(
      Path file, List<String> interfaceNames, List<String> comments, List<CapturedPacket> packets) {
    ByteArrayOutputStream blocks = new ByteArrayOutputStream();
    blocks.writeBytes(section(comments));
    interfaceNames.forEach(name -> blocks.writeBytes(interfaceDescription(name)));
    packets.forEach(packet -> blocks.writeBytes(packet(packet)));
    try {
      TextFile.write(file, blocks.toByteArray());
    } catch (IOException e) {
      throw new ReportException(file + ": cannot be written: " + e, e);
    }
  }

  private static byte[] section(List<String> comments) {
    Block block =
        new Block(Pcapng.SECTION_HEADER)
            .int32(Pcapng.BYTE_ORDER_MAGIC)
            .int16(1)
            .int16(0)
            .int64(LENGTH_UNKNOWN);
    comments.forEach(comment -> block.option(Pcapng.COMMENT, comment));
    return block.toBytes();
  }

  private static byte[] interfaceDescription(String name) {
    return new Block(Pcapng.INTERFACE_DESCRIPTION)
        .int16(Pcapng.LINKTYPE_ETHERNET)
        .int16(0)
        .int32(UNLIMITED)
        .option(Pcapng.INTERFACE_NAME, name)
        .option(Pcapng.TIME_RESOLUTION, new byte[] {NANOSECONDS})
        .toBytes();
  }

  private static byte[] packet(CapturedPacket packet) {
    long time = nanoseconds(packet.at());
    return new Block(Pcapng.ENHANCED_PACKET)
        .int32(packet.link())
        .int32((int) (time >>> 32))
        .int32((int) time)
        .int32(packet.bytes().length)
        .int32(packet.bytes().length)
        .data(packet.bytes())
        .option(Pcapng.COMMENT, packet.comment())
        .option(Pcapng.PACKET_FLAGS, packet.fromHost() ? Pcapng.INBOUND : Pcapng.OUTBOUND)
        .toBytes();
  }

  private static long nanoseconds(Instant at) {
    return Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000_000L), at.getNano());
  }
}
