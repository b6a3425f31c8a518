// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** A capture written by hand, frame by frame. */
final class Written {

  static final MacAddress HOST = MacAddress.parse("02:00:5e:00:53:01");
  static final MacAddress OTHER = MacAddress.parse("02:00:5e:00:53:02");
  static final Ipv4Address OWN = Ipv4Address.parse("169.254.7.8");
  static final Ipv4Address NEXT = Ipv4Address.parse("169.254.9.10");
  static final Ipv4Address PEER = Ipv4Address.parse("169.254.1.2");

  /** When the capture begins, in seconds since 1970. */
  static final long BEGIN = 1_700_000_000L;

  private static final int ETHERNET = 1;

  record Packet(double at, byte[] octets) {}

  private final List<Packet> packets = new ArrayList<>();

  /** A capture that somebody else begins. */
  static Written capture() {
    return new Written().at(0, ArpPacket.request(OTHER, PEER, Ipv4Address.parse("169.254.1.3")));
  }

  Written at(double seconds, EthernetFrame frame) {
    packets.add(new Packet(seconds, frame.encode()));
    return this;
  }

  /** A broadcast ARP packet. */
  Written at(double seconds, ArpPacket packet) {
    return at(seconds, packet.broadcast());
  }

  Written probes(Ipv4Address address, double... times) {
    Arrays.stream(times).forEach(at -> at(at, ArpPacket.probe(HOST, address)));
    return this;
  }

  Written announces(Ipv4Address address, double... times) {
    Arrays.stream(times).forEach(at -> at(at, ArpPacket.announcement(HOST, address)));
    return this;
  }

  /** A datagram of the host, which shows that it is there. */
  Written sends(Ipv4Address from, double... times) {
    var group = Ipv4Address.parse("224.0.0.251");
    var packet = new Ipv4Packet(from, group, Ipv4Packet.UDP, 1, new byte[20]);
    Arrays.stream(times).forEach(at -> at(at, packet.frame(HOST, MacAddress.ofGroup(group))));
    return this;
  }

  /** Three probes and two announcements, by the book. */
  Written claims(Ipv4Address address, double from) {
    return probes(address, from, from + 1.5, from + 3).announces(address, from + 5.01, from + 7.01);
  }

  List<Packet> packets() {
    return List.copyOf(packets);
  }

  /** The same as another file has them. */
  List<byte[]> octets() {
    return packets.stream().map(Packet::octets).toList();
  }

  Path pcap(Path file) {
    return pcap(file, new Form(ByteOrder.LITTLE_ENDIAN, false, ETHERNET, 65_535));
  }

  /**
   * What a pcap file is like.
   *
   * @param nano whether its time stamps are of nanoseconds
   */
  record Form(ByteOrder order, boolean nano, int linkType, int snap) {}

  Path pcap(Path file, Form form) {
    var out = new ByteArrayOutputStream();
    var header = buffer(24, form.order);
    header.putInt(form.nano ? 0xA1B23C4D : 0xA1B2C3D4).putShort((short) 2).putShort((short) 4);
    header.putInt(0).putInt(0).putInt(form.snap).putInt(form.linkType);
    out.writeBytes(header.array());
    for (var packet : packets) {
      int kept = Math.min(form.snap, packet.octets.length);
      long nanos = nanos(packet);
      var next = buffer(16, form.order);
      next.putInt((int) (nanos / 1_000_000_000L));
      next.putInt((int) (nanos % 1_000_000_000L / (form.nano ? 1 : 1_000)));
      next.putInt(kept).putInt(packet.octets.length);
      out.writeBytes(next.array());
      out.write(packet.octets, 0, kept);
    }
    return write(file, out.toByteArray());
  }

  static long nanos(Packet packet) {
    return BEGIN * 1_000_000_000L + Math.round(packet.at * 1e6) * 1_000L;
  }

  /** The same packets in other octets. */
  Written as(UnaryOperator<byte[]> other) {
    var written = new Written();
    packets.forEach(p -> written.packets.add(new Packet(p.at, other.apply(p.octets))));
    return written;
  }

  static Path write(Path file, byte[] octets) {
    try {
      return Files.write(file, octets);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] zipped(byte[] octets) {
    var out = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(octets);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static ByteBuffer buffer(int length, ByteOrder order) {
    return ByteBuffer.allocate(length).order(order);
  }
}
