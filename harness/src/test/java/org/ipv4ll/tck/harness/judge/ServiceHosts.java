// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge;

import static org.ipv4ll.tck.harness.judge.Records.ASKER;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.SECOND;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;
import static org.ipv4ll.tck.harness.judge.Records.Z;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Type;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.DnsQuestion;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.dhcp.Leases;
import org.ipv4ll.tck.harness.judge.dns.Questioning;
import org.ipv4ll.tck.harness.judge.multihoming.Elsewhere;
import org.ipv4ll.tck.harness.judge.router.Handings;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.RoutableNetwork;

/** More of {@link CorrectHosts}: routers, name servers, clients and hosts with two interfaces. */
public final class ServiceHosts {

  private static final long TOKEN = 0x0102_0304_0506_0708L;
  private static final long CONTROL = 0x1112_1314_1516_1718L;
  private static final Ipv4Address ROUTABLE = RoutableNetwork.HOST;

  private ServiceHosts() {}

  /** Those records, by what is unusual about them. */
  public static Map<String, Records> all() {
    var all = new LinkedHashMap<String, Records>();
    all.put("seeks a lease in vain, at its own pace (935-940)", seeking());
    all.put("gets a lease, tests it and gives up its own address (424-431)", leased());
    all.put("loses its lease and claims an address again (466-469)", leasedAndBack());
    all.put("has two interfaces on two links (1153-1156)", onTwoLinks());
    all.put("has two interfaces on one link (1145-1160)", onOneLink());
    all.put("meets another host that probes for the same address", rivals());
    all.put("forwards what is routable only (864-866)", router());
    all.put("answers ARP for its own addresses only (866-871)", quietRouter());
    all.put("denies the names of link-local addresses (337-340)", nameServer());
    all.put("keeps those names to itself (326-328)", resolver());
    return all;
  }

  private static Records seeking() {
    var record = Leases.discovers(new Records(), 0, 4_000).claim(X, 5_000);
    return Leases.discovers(record, 20_000, 52_000, 116_000, 180_000);
  }

  private static Records leased() {
    var record =
        Leases.discovers(new Records(), 0).claim(X, 1_000).asks(9_000, X).answers(9_001, X);
    Leases.discovers(record, 10_000).act(10_000, (at, mark) -> new Act.Served(at, mark, 0, true));
    record.frame(10_010, false, Leases.of(Type.OFFER)).frame(10_020, true, Leases.of(Type.REQUEST));
    record.frame(10_030, false, Leases.of(Type.ACK)).probes(ROUTABLE, 10_300, 11_400, 13_000);
    return record.announces(ROUTABLE, 15_000, 17_000).asks(90_000, X).asks(91_000, ROUTABLE);
  }

  private static Records leasedAndBack() {
    var record = leased().answers(91_001, ROUTABLE);
    record.act(100_000, (at, mark) -> new Act.Used(at, mark, 0, "remove-routable", Map.of()));
    record.act(100_000, Act.Epoch::new);
    return record.claim(X, 101_000);
  }

  private static Records onTwoLinks() {
    var record = new Records().link(SECOND).own(2).claim(X, 0).on(1).claim(Y, 300).on(0);
    Elsewhere.claims(record, 1, X, 20_000);
    record.on(0).asks(30_000, X).answers(30_001, X);
    return record.on(1).asks(30_000, Y).answers(30_001, Y);
  }

  private static Records onOneLink() {
    var record = new Records().link(SECOND).own(2).probes(X, 0);
    record.on(1).tester(0, ArpPacket.probe(HOST, X)).probes(Y, 100);
    record.on(0).tester(100, ArpPacket.probe(SECOND, Y)).probes(X, 1_200, 3_000);
    record.announces(X, 5_000, 7_000).on(1).probes(Y, 1_400, 3_100).announces(Y, 5_100, 7_100);
    record.tester(7_200, ArpPacket.announcement(HOST, X));
    return record.on(0).tester(7_300, ArpPacket.announcement(SECOND, Y));
  }

  private static Records rivals() {
    var record = new Records().link(SECOND).probes(X, 0).tester(300, ArpPacket.probe(SECOND, X));
    record.probes(Z, 900, 2_000, 3_600).announces(Z, 5_600, 7_600);
    record.on(1).tester(0, ArpPacket.probe(HOST, X)).probes(X, 300);
    return record.probes(ASKER, 1_000, 2_400, 3_500).announces(ASKER, 5_500, 7_500);
  }

  private static Records router() {
    return new Handings()
        .hands(0, X, Handings.FAR, TOKEN)
        .reports(5, X, Handings.FAR, TOKEN)
        .control(10, CONTROL)
        .forwards(1, 12, Handings.NEAR, Handings.FAR, CONTROL)
        .records();
  }

  private static Records quietRouter() {
    var beyond = Ipv4Address.parse("203.0.113.7");
    var record = new Records().stimulus(0, ArpPacket.request(OTHER, ASKER, X));
    record.stimulus(20, ArpPacket.request(OTHER, ASKER, Y));
    record.stimulus(40, ArpPacket.request(OTHER, ASKER, beyond)).answers(45, beyond);
    var ping = IcmpEcho.request(1, 1);
    record.frame(60, false, ping.packet(X, ROUTABLE).frame(OTHER, HOST));
    record.act(60, (at, mark) -> new Act.Sent(at, mark, mark - 1, "a ping"));
    record.host(61, ArpPacket.request(HOST, ROUTABLE, X));
    return record.frame(62, true, ping.answer().packet(ROUTABLE, X).frame(HOST, OTHER));
  }

  private static Records nameServer() {
    return new Questioning()
        .asks(0, Questioning.NAME)
        .answers(1, DnsQuestion.NAME_ERROR, true)
        .control(10)
        .asksUpstream(11, Questioning.BESIDE)
        .answersWithData(12)
        .records();
  }

  private static Records resolver() {
    return new Questioning()
        .looksUp(0, "169.254.7.9")
        .looksUp(10, "192.0.2.9")
        .asksUpstream(11, Questioning.BESIDE)
        .records();
  }
}
