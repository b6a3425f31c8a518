// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.ipv4ll.tck.harness.record.RecordProblem;

/** The packets of a pcapng file (draft-ietf-opsawg-pcapng), of any number of sections. */
final class PcapngPackets {

  static final int SECTION = 0x0A0D0D0A;
  private static final int BYTE_ORDER = 0x1A2B3C4D;
  private static final int INTERFACE = 1;
  private static final int OBSOLETE_PACKET = 2;
  private static final int SIMPLE_PACKET = 3;
  private static final int STATISTICS = 5;
  private static final int ENHANCED_PACKET = 6;

  /** Type, and length at both ends. */
  private static final int OVERHEAD = 12;

  private static final int LONGEST_BLOCK = 16 << 20;
  private static final int IF_DROP = 5;
  private static final int OS_DROP = 7;

  private record Source(CaptureInterface tap, PcapngClock clock) {}

  private final Octets octets;
  private final PacketSink sink;
  private final List<Source> sources = new ArrayList<>();
  private int taps;

  private PcapngPackets(Octets octets, PacketSink sink) {
    this.octets = octets;
    this.sink = sink;
  }

  /** Reads what follows the type of the first block. */
  static void read(Octets octets, PacketSink sink) throws IOException {
    var packets = new PcapngPackets(octets, sink);
    packets.section(octets.require(Integer.BYTES).getInt());
    packets.rest();
  }

  private void rest() throws IOException {
    for (var type = octets.next(Integer.BYTES); type.hasRemaining(); ) {
      int kind = type.getInt();
      int length = octets.require(Integer.BYTES).getInt();
      if (kind == SECTION) {
        section(length);
      } else {
        block(kind, body(length, OVERHEAD));
      }
      type = octets.next(Integer.BYTES);
    }
  }

  /** The order of its octets shows in the second field only. */
  private void section(int length) throws IOException {
    int magic = octets.require(Integer.BYTES).getInt();
    boolean turned = magic == Integer.reverseBytes(BYTE_ORDER);
    if (magic != BYTE_ORDER && !turned) {
      throw new RecordProblem("a section without a byte order");
    }
    if (turned) {
      octets.order(
          octets.order() == ByteOrder.BIG_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    }
    body(turned ? Integer.reverseBytes(length) : length, OVERHEAD + Integer.BYTES);
    sources.clear();
  }

  /** What is left of a block of which so much is accounted for. */
  private ByteBuffer body(int length, int done) throws IOException {
    if (length < done || length > LONGEST_BLOCK || length % Integer.BYTES != 0) {
      throw new RecordProblem(
          "a block of %d octets, which no capture has".formatted(Integer.toUnsignedLong(length)));
    }
    var body = octets.require(length - done);
    if (octets.require(Integer.BYTES).getInt() != length) {
      throw new RecordProblem("a block with two lengths");
    }
    return body;
  }

  private void block(int type, ByteBuffer body) {
    switch (type) {
      case INTERFACE -> source(body);
      case ENHANCED_PACKET -> packet(body, body.getInt());
      case OBSOLETE_PACKET -> obsolete(body);
      case SIMPLE_PACKET -> sink.withoutTime();
      case STATISTICS -> statistics(body);
      default -> {}
    }
  }

  private void source(ByteBuffer body) {
    int linkType = Short.toUnsignedInt(body.getShort());
    body.position(8);
    var clock = PcapngClock.of(new PcapngOptions(body));
    sources.add(new Source(new CaptureInterface(taps++, linkType, clock.resolution()), clock));
  }

  private void obsolete(ByteBuffer body) {
    int source = Short.toUnsignedInt(body.getShort());
    body.getShort();
    packet(body, source);
  }

  private void packet(ByteBuffer body, int number) {
    if (number < 0 || number >= sources.size()) {
      throw new RecordProblem("a packet of interface %d, which is not there".formatted(number));
    }
    var source = sources.get(number);
    long ticks = (long) body.getInt() << 32 | Integer.toUnsignedLong(body.getInt());
    int kept = Packets.checked(body.getInt());
    int length = body.getInt();
    var packet = new byte[kept];
    if (kept > body.remaining()) {
      throw new RecordProblem("a packet that is longer than its block");
    }
    body.get(packet);
    sink.packet(source.tap, source.clock.nanos(ticks), packet, Math.max(kept, length));
  }

  private void statistics(ByteBuffer body) {
    body.position(Math.min(OVERHEAD, body.limit()));
    var options = new PcapngOptions(body);
    sink.dropped(options.number(IF_DROP) + options.number(OS_DROP));
  }
}
