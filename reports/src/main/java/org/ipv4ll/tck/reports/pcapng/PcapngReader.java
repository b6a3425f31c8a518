// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.pcapng;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.ipv4ll.tck.reports.ReportException;

/** Reads captures of either byte order; blocks and options that it does not know are skipped. */
public final class PcapngReader {

  private final Path file;
  private final ByteBuffer input;
  private final List<InterfaceClock> clocks = new ArrayList<>();
  private final List<CapturedPacket> packets = new ArrayList<>();
  private String interfaceName = "";
  private final List<String> comments = new ArrayList<>();

  private PcapngReader(Path file, ByteBuffer input) {
    this.file = file;
    this.input = input;
  }

  /**
   * Reads a whole capture.
   *
   * @throws ReportException naming the file and where it is damaged
   */
  public static StoredCapture read(Path file) {
    try {
      return new PcapngReader(file, ByteBuffer.wrap(Files.readAllBytes(file))).read();
    } catch (IOException e) {
      throw new ReportException(file + ": cannot be read: " + e, e);
    }
  }

  private StoredCapture read() {
    if (input.remaining() < Pcapng.BLOCK_OVERHEAD || input.getInt(0) != Pcapng.SECTION_HEADER) {
      throw new ReportException(file + ": not a pcapng file");
    }
    while (input.hasRemaining()) {
      readBlock(input.position());
    }
    return new StoredCapture(interfaceName, comments, packets);
  }

  private void readBlock(int start) {
    try {
      ByteBuffer body = nextBlock();
      switch (input.getInt(start)) {
        case Pcapng.SECTION_HEADER -> readSection(body);
        case Pcapng.INTERFACE_DESCRIPTION -> readInterface(body);
        case Pcapng.ENHANCED_PACKET -> packets.add(readPacket(body));
        default -> {}
      }
    } catch (BufferUnderflowException
        | IndexOutOfBoundsException
        | IllegalArgumentException
        | DateTimeException e) {
      throw new ReportException(file + ": truncated or damaged in the block at byte " + start, e);
    }
  }

  /** The body of the next block; the input then stands behind that block. */
  private ByteBuffer nextBlock() {
    if (input.getInt(input.position()) == Pcapng.SECTION_HEADER) {
      boolean big =
          input.order(ByteOrder.BIG_ENDIAN).getInt(input.position() + 8) == Pcapng.BYTE_ORDER_MAGIC;
      input.order(big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    }
    int start = input.position();
    int length = input.getInt(start + 4);
    if (length < Pcapng.BLOCK_OVERHEAD || input.getInt(start + length - 4) != length) {
      throw new IllegalArgumentException("block length " + length);
    }
    ByteBuffer body = input.slice(start + 8, length - Pcapng.BLOCK_OVERHEAD).order(input.order());
    input.position(start + length);
    return body;
  }

  private void readSection(ByteBuffer body) {
    body.position(16);
    clocks.clear();
    comments.addAll(new Options(body).texts(Pcapng.COMMENT));
  }

  private void readInterface(ByteBuffer body) {
    body.position(8);
    Options options = new Options(body);
    if (clocks.isEmpty()) {
      interfaceName = options.text(Pcapng.INTERFACE_NAME, "");
    }
    clocks.add(InterfaceClock.of(options));
  }

  private CapturedPacket readPacket(ByteBuffer body) {
    int link = body.getInt();
    InterfaceClock clock = clocks.get(link);
    long time = (long) body.getInt() << 32 | Integer.toUnsignedLong(body.getInt());
    byte[] bytes = new byte[lengthWithin(body)];
    body.getInt();
    body.get(bytes);
    body.position(body.position() + Pcapng.padded(bytes.length) - bytes.length);
    Options options = new Options(body);
    boolean inbound =
        (options.int32(Pcapng.PACKET_FLAGS, 0) & Pcapng.DIRECTION_MASK) == Pcapng.INBOUND;
    String comment = options.text(Pcapng.COMMENT, "");
    return new CapturedPacket(
        link, clock.instant(time), inbound, bytes, comment.isEmpty() ? null : comment);
  }

  /** Checked before anything of that size is allocated: a damaged length may be huge. */
  private static int lengthWithin(ByteBuffer body) {
    int length = body.getInt();
    if (length < 0 || length > body.remaining()) {
      throw new BufferUnderflowException();
    }
    return length;
  }
}
