// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.RoutableNetwork;

/** A record written by hand of a host that sends IP packets; times in milliseconds. */
public final class TrafficRecords {

  public static final Ipv4Address NEAR = Records.X.beside();
  public static final Ipv4Address FAR = Ipv4Address.parse("169.254.77.5");
  public static final Ipv4Address ROUTABLE = RoutableNetwork.HOST;
  public static final Ipv4Address NEIGHBOUR = RoutableNetwork.NEIGHBOUR;
  public static final Ipv4Address REMOTE = RoutableNetwork.REMOTE;

  private final Records records = new Records();

  public Records records() {
    return records;
  }

  /** The same with something added. */
  public TrafficRecords with(UnaryOperator<Records> more) {
    records.with(more);
    return this;
  }

  /** A host that has claimed X; its announcements end at 7 s. */
  public static TrafficRecords claimed() {
    var all = new TrafficRecords();
    all.records.claim(Records.X, 0);
    return all;
  }

  /** The hardware address of the station that has an address. */
  public static MacAddress station(Ipv4Address address) {
    return new MacAddress(0x0600_0001_0000L | address.bits() & 0xFFFF);
  }

  /** The tester plays stations with these addresses; the gateway is one with its own. */
  public TrafficRecords plays(Ipv4Address... addresses) {
    for (var address : addresses) {
      records.act(0, (at, mark) -> new Act.Played(at, mark, station(address), address));
    }
    return this;
  }

  /** The host is told to send to an address. */
  public TrafficRecords told(long millis, Ipv4Address to) {
    return used(millis, "talk-ping", Map.of("address", to.toString()));
  }

  /** The host is made to do something that its target declares. */
  public TrafficRecords used(long millis, String ability, Map<String, String> values) {
    records.act(millis, (at, mark) -> new Act.Used(at, mark, 0, ability, values));
    return this;
  }

  /** A peer pings the host at one of its addresses. */
  public TrafficRecords asked(long millis, Ipv4Address from, Ipv4Address to) {
    var frame = ping(from, to).frame(station(from), Records.HOST);
    records.frame(millis, false, frame);
    records.act(millis, (at, mark) -> new Act.Sent(at, mark, mark - 1, ""));
    return this;
  }

  /** The host asks by ARP where an address is. */
  public TrafficRecords resolves(long millis, Ipv4Address from, Ipv4Address to) {
    records.host(millis, ArpPacket.request(Records.HOST, from, to));
    return this;
  }

  /** The host sends a packet to this station. */
  public TrafficRecords sends(long millis, Ipv4Address from, Ipv4Address to, MacAddress station) {
    records.frame(millis, true, ping(from, to).frame(Records.HOST, station));
    return this;
  }

  /** The host asks by ARP and sends a packet straight to its station. */
  public TrafficRecords reaches(long millis, Ipv4Address from, Ipv4Address to) {
    return resolves(millis, from, to).sends(millis + 1, from, to, station(to));
  }

  /** The host hands a packet to the gateway. */
  public TrafficRecords hands(long millis, Ipv4Address from, Ipv4Address to) {
    return sends(millis, from, to, station(RoutableNetwork.GATEWAY));
  }

  /** The host answers for its routable address, which works from now on. */
  public TrafficRecords operable(long millis) {
    records.answers(millis, ROUTABLE);
    return this;
  }

  private static Ipv4Packet ping(Ipv4Address from, Ipv4Address to) {
    return IcmpEcho.request(1, 1).packet(from, to);
  }

  /** What a check says of the record up to this time, to which nothing comes. */
  public Outcome judge(Check check, long end) {
    return records.judge(check, end);
  }

  /** What it says while more may come. */
  public Outcome judgeOpen(Check check, long end) {
    return records.judgeOpen(check, end);
  }
}
