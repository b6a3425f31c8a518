// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dns;

import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.engine.wire.DnsQuestion;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.ResourceRecord;
import org.ipv4ll.tck.engine.wire.TcpSegment;
import org.ipv4ll.tck.engine.wire.UdpDatagram;
import org.ipv4ll.tck.harness.dns.Query;
import org.ipv4ll.tck.harness.dns.Transport;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.Act;

/** Records of a name server: what clients ask it, what it answers, and what it asks itself. */
public final class Questioning {

  public static final String NAME = "9.7.254.169.in-addr.arpa";
  public static final String OTHER_NAME = "8.7.254.169.in-addr.arpa";
  public static final String BESIDE = "9.7.7.11.in-addr.arpa";

  private static final Ipv4Address CLIENT = Ipv4Address.parse("10.77.0.9");
  private static final Ipv4Address SERVER = Ipv4Address.parse("10.77.0.2");
  private static final Ipv4Address UPSTREAM = Ipv4Address.parse("10.77.0.1");
  private static final int ID = 7;

  private final Records records = new Records();
  private Query query = Query.of(NAME, "PTR");
  private int port = 30_000;

  /** A client asks by UDP for a pointer. */
  public Questioning asks(long millis, String name) {
    return asks(millis, Query.of(name, "PTR"), false);
  }

  /** The same for a name that any name server resolves. */
  public Questioning control(long millis) {
    return asks(millis, Query.of(BESIDE, "PTR"), true);
  }

  private Questioning asks(long millis, Query asked, boolean control) {
    note(millis, asked, Transport.UDP, control);
    records.frame(
        millis,
        false,
        new UdpDatagram(port, DnsQuestion.PORT, query.encode(ID))
            .packet(CLIENT, SERVER)
            .frame(Records.OTHER, Records.HOST));
    return this;
  }

  private void note(long millis, Query asked, Transport transport, boolean control) {
    port++;
    query = asked;
    int own = port;
    records.act(
        millis, (at, mark) -> new Act.Queried(at, mark, asked, transport, own, ID, control));
  }

  /** A client opens a connection and asks for a pointer on it. */
  public Questioning asksByTcp(long millis, String name) {
    note(millis, Query.of(name, "PTR"), Transport.TCP, false);
    return segment(millis + 1, 99, TcpSegment.SYN | TcpSegment.ACK, new byte[0]);
  }

  /** The server says something on the connection. */
  public Questioning segment(long millis, int sequence, int flags, byte[] data) {
    records.frame(
        millis,
        true,
        new TcpSegment(DnsQuestion.PORT, port, sequence, 1, flags)
            .packet(SERVER, CLIENT, data)
            .frame(Records.HOST, Records.OTHER));
    return this;
  }

  /** The server answers the last question with this code, and without data. */
  public Questioning answers(long millis, int rcode, boolean authoritative) {
    return answers(millis, answer(rcode, authoritative, List.of()));
  }

  /** The server answers the last question with a name. */
  public Questioning answersWithData(long millis) {
    var name = List.of(query.name().split("\\."));
    var pointer = ResourceRecord.pointing(name, DnsQuestion.PTR, List.of("leaked", "example"));
    return answers(millis, answer(DnsQuestion.NO_ERROR, true, List.of(pointer)));
  }

  /** The server answers the last question by UDP. */
  public Questioning answers(long millis, byte[] message) {
    records.frame(
        millis,
        true,
        new UdpDatagram(DnsQuestion.PORT, port, message)
            .packet(SERVER, CLIENT)
            .frame(Records.HOST, Records.OTHER));
    return this;
  }

  /** An answer to the last question. */
  byte[] answer(int rcode, boolean authoritative, List<ResourceRecord> data) {
    return DnsQuestion.decode(query.encode(ID))
        .orElseThrow()
        .answer(rcode, authoritative, data, List.of());
  }

  /** The server, or a client, asks the server above. */
  public Questioning asksUpstream(long millis, Query asked) {
    records.frame(
        millis,
        true,
        new UdpDatagram(20_053, DnsQuestion.PORT, asked.encode(3))
            .packet(SERVER, UPSTREAM)
            .frame(Records.HOST, Records.OTHER));
    return this;
  }

  public Questioning asksUpstream(long millis, String name) {
    return asksUpstream(millis, Query.of(name, "PTR"));
  }

  /** A program on the host looks an address up. */
  public Questioning looksUp(long millis, String address) {
    records.act(
        millis, (at, mark) -> new Act.Used(at, mark, 0, "resolve", Map.of("address", address)));
    return this;
  }

  public Records records() {
    return records;
  }
}
