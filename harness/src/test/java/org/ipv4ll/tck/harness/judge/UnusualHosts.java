// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge;

import static org.ipv4ll.tck.harness.judge.Records.ASKER;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.NEIGHBOUR;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.ROUTABLE;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.station;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.UdpDatagram;
import org.ipv4ll.tck.harness.record.Act;

/** More of {@link CorrectHosts}: what they say besides, and who else is there. */
public final class UnusualHosts {

  private static final Ipv4Address PEER = Ipv4Address.parse("169.254.77.5");
  private static final Ipv4Address ELSEWHERE = Ipv4Address.parse("10.1.2.3");
  private static final int IPV6 = 0x86DD;
  private static final int LLDP = 0x88CC;
  private static final int RARP = 0x8035;

  private UnusualHosts() {}

  /** Those records, by what is unusual about them. */
  public static Map<String, Records> all() {
    var all = new LinkedHashMap<String, Records>();
    all.put("speaks other protocols besides", ofManyProtocols());
    all.put("speaks on a VLAN of the link as well", onVlan());
    all.put("tests, announces and refreshes a routable address (RFC 5227)", besideRoutable());
    all.put("is on a link where a station has its routable probes", contestedElsewhere());
    all.put("shares its port with a management controller", sharing());
    all.put("sends to a peer that has asked for it (RFC 826)", knowingItsPeer());
    all.put("asks for a peer that is not there, again and again", askingInVain());
    all.put("sends to groups and by broadcast", toMany());
    all.put("says its address in a reply right when it is asked", gratuitousWhenAsked());
    all.put("has padding and trailers on its packets", padded());
    return all;
  }

  private static Records ofManyProtocols() {
    var record = new Records().frame(0, true, OddFrames.ofType(IPV6)).probes(X, 100);
    record
        .frame(300, true, OddFrames.ofType(LLDP))
        .frame(310, true, OddFrames.ofType(RARP))
        .frame(320, true, discover());
    return record
        .claim(X, new long[] {1_500, 3_000}, 5_000, 7_000)
        .frame(20_000, true, OddFrames.ofType(IPV6));
  }

  private static EthernetFrame discover() {
    return new UdpDatagram(68, 67, new byte[300])
        .packet(Ipv4Address.ANY, Ipv4Address.LIMITED_BROADCAST)
        .frame(HOST, MacAddress.BROADCAST);
  }

  private static Records onVlan() {
    return new Records()
        .claim(X, 0)
        .frame(8_000, true, OddFrames.tagged(ArpPacket.probe(HOST, PEER).broadcast()))
        .frame(8_100, true, OddFrames.tagged(ArpPacket.probe(HOST, PEER).broadcast()))
        .frame(8_200, true, OddFrames.tagged(ArpPacket.announcement(HOST, PEER).broadcast()))
        .frame(9_000, true, OddFrames.tagged(ArpPacket.request(HOST, PEER, ASKER).unicast(OTHER)))
        .asks(20_000, X)
        .answers(20_001, X);
  }

  private static Records besideRoutable() {
    return new Records()
        .claim(X, 0)
        .act(
            20_000,
            (at, mark) ->
                new Act.Used(at, mark, 0, "add-routable", Map.of("address", ROUTABLE.toString())))
        .probes(ROUTABLE, 20_000, 21_000, 22_000)
        .announces(ROUTABLE, 24_000, 26_000)
        .frame(27_000, true, ArpPacket.request(HOST, ROUTABLE, NEIGHBOUR).unicast(OTHER))
        .frame(28_000, true, refreshed())
        .asks(60_000, ROUTABLE);
  }

  private static EthernetFrame refreshed() {
    var asked = ArpPacket.request(OTHER, NEIGHBOUR, ROUTABLE);
    return ArpPacket.reply(HOST, asked).unicast(OTHER);
  }

  /** RFC 2131 section 2.2 has clients test leased addresses: none of RFC 3927's business. */
  private static Records contestedElsewhere() {
    return new Records()
        .claim(X, 0)
        .probes(ROUTABLE, 20_000)
        .tester(20_100, ArpPacket.announcement(OTHER, ROUTABLE))
        .asks(40_000, X)
        .answers(40_001, X);
  }

  /** Sideband management of the network card has a hardware address and addresses of its own. */
  private static Records sharing() {
    var controller = OddFrames.CONTROLLER;
    return new Records()
        .claim(X, 0)
        .frame(8_000, true, ArpPacket.announcement(controller, ELSEWHERE).broadcast())
        .frame(8_500, true, ArpPacket.request(controller, PEER, ASKER).unicast(OTHER))
        .frame(9_000, true, ArpPacket.announcement(controller, PEER).broadcast())
        .asks(20_000, X)
        .answers(20_001, X);
  }

  private static Records knowingItsPeer() {
    var record = new Records().claim(X, 0).act(0, played(PEER));
    record.tester(10_000, ArpPacket.request(station(PEER), PEER, X)).answers(10_001, X);
    return ping(record, 20_000);
  }

  private static Records.Maker played(Ipv4Address address) {
    return (at, mark) -> new Act.Played(at, mark, station(address), address);
  }

  /** The host is told to send, and sends. */
  private static Records ping(Records record, long millis) {
    var values = Map.of("address", PEER.toString());
    record.act(millis, (at, mark) -> new Act.Used(at, mark, 0, "talk-ping", values));
    var packet = IcmpEcho.request(1, 1).packet(X, PEER);
    return record.frame(millis + 5, true, packet.frame(HOST, station(PEER)));
  }

  private static Records askingInVain() {
    var record = new Records().claim(X, 0);
    for (long at = 10_000; at < 16_000; at += 1_000) {
      record.host(at, ArpPacket.request(HOST, X, PEER));
    }
    return record.host(40_000, ArpPacket.request(HOST, X, ELSEWHERE));
  }

  private static Records toMany() {
    var group = Ipv4Address.parse("224.0.0.251");
    var message = new UdpDatagram(5353, 5353, new byte[12]);
    return new Records()
        .claim(X, 0)
        .frame(7_500, true, message.packet(X, group).frame(HOST, MacAddress.ofGroup(group)))
        .frame(7_600, true, broadcast(Ipv4Address.LINK_LOCAL_BROADCAST))
        .frame(7_700, true, broadcast(Ipv4Address.LIMITED_BROADCAST));
  }

  private static EthernetFrame broadcast(Ipv4Address address) {
    return new UdpDatagram(137, 137, new byte[12])
        .packet(X, address)
        .frame(HOST, MacAddress.BROADCAST);
  }

  private static Records gratuitousWhenAsked() {
    var asked = ArpPacket.request(OTHER, ASKER, X);
    return new Records()
        .claim(X, 0)
        .stimulus(20_000, asked)
        .host(20_001, OddFrames.unaskedReply(X))
        .host(20_002, ArpPacket.reply(HOST, asked));
  }

  private static Records padded() {
    var record = new Records().frame(0, true, OddFrames.padded(ArpPacket.probe(HOST, X)));
    record.frame(1_400, true, OddFrames.padded(ArpPacket.probe(HOST, X)));
    record.frame(2_900, true, OddFrames.padded(ArpPacket.probe(HOST, X)));
    record.frame(4_900, true, OddFrames.padded(ArpPacket.announcement(HOST, X)));
    return record.frame(6_900, true, OddFrames.padded(ArpPacket.announcement(HOST, X)));
  }
}
