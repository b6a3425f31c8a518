// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.router;

import java.nio.ByteBuffer;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.IcmpError;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Datagram;
import org.ipv4ll.tck.engine.wire.UdpDatagram;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.Act;

/** Records of a router between two links, of packets that are handed to it and of their copies. */
public final class Handings {

  public static final Ipv4Address NEAR = Ipv4Address.parse("192.0.2.9");
  public static final Ipv4Address FAR = Ipv4Address.parse("198.51.100.9");
  public static final Ipv4Address ROUTER = Ipv4Address.parse("192.0.2.1");
  public static final Ipv4Address GROUP = Ipv4Address.parse("239.39.27.1");

  private final Records records = new Records().link(Records.SECOND).own(2);
  private int frames;

  /** A station on the near link hands over a packet. */
  public Handings hands(long millis, Ipv4Address from, Ipv4Address to, long token) {
    return handed(millis, from, to, token, false);
  }

  /** The same of a packet that has to be forwarded. */
  public Handings control(long millis, long token) {
    return handed(millis, NEAR, FAR, token, true);
  }

  private Handings handed(
      long millis, Ipv4Address from, Ipv4Address to, long token, boolean control) {
    int frame = frames;
    frame(0, millis, false, from, to, token);
    records.act(millis, (at, mark) -> new Act.Handed(at, mark, 0, frame, token, control));
    return this;
  }

  /** The router sends a packet with this token in it. */
  public Handings forwards(int link, long millis, Ipv4Address from, Ipv4Address to, long token) {
    return frame(link, millis, true, from, to, token);
  }

  private Handings frame(
      int link, long millis, boolean fromRouter, Ipv4Address from, Ipv4Address to, long token) {
    return frame(link, millis, fromRouter, datagram(from, to, token));
  }

  private static EthernetFrame datagram(Ipv4Address from, Ipv4Address to, long token) {
    var marked = ByteBuffer.allocate(Long.BYTES).putLong(token).array();
    return new UdpDatagram(49_928, 9, marked).packet(from, to).frame(Records.OTHER, Records.HOST);
  }

  /** The router tells the sender of a packet what became of it. */
  public Handings reports(long millis, Ipv4Address from, Ipv4Address to, long token) {
    var about = Ipv4Datagram.decode(datagram(from, to, token)).orElseThrow().octets();
    var error = IcmpError.timeExceeded(ROUTER, from, about);
    return frame(0, millis, true, error.frame(Records.HOST, Records.OTHER));
  }

  private Handings frame(int link, long millis, boolean fromRouter, EthernetFrame frame) {
    frames += link == 0 ? 1 : 0;
    records.on(link).frame(millis, fromRouter, frame).on(0);
    return this;
  }

  public Records records() {
    return records;
  }
}
