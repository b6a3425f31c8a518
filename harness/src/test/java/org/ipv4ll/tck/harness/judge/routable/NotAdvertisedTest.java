// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.routable;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.heldUp;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.NEIGHBOUR;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.ROUTABLE;

import java.nio.ByteBuffer;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.UdpDatagram;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.TrafficRecords;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.NetbiosMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotAdvertisedTest {

  private static final Ipv4Address GROUP = Ipv4Address.parse("224.0.0.251");
  private static final int NETBIOS = 137;
  private static final int SSDP = 1900;
  private static final int WS_DISCOVERY = 3702;
  private static final int MULTICAST_DNS = 5353;
  private static final int LLMNR = 5355;
  private static final int RESPONSE = 0x8400;
  private static final int QUERY = 0;
  private static final int DAY = 86_400;
  private static final String REVERSE = "\1" + "9\1" + "7\003254\003169\7in-addr\4arpa\0";

  private final Check unasked = NotAdvertised.unasked();
  private final Check asked = NotAdvertised.asked();
  private final TrafficRecords records = watched();

  private static TrafficRecords watched() {
    var records = TrafficRecords.claimed().operable(10_000);
    records.records().act(20_000, Act.Watched::new);
    return records;
  }

  private TrafficRecords says(long millis, int port, byte[] data) {
    return says(millis, new UdpDatagram(port, port, data));
  }

  private TrafficRecords says(long millis, UdpDatagram datagram) {
    var frame = datagram.packet(ROUTABLE, GROUP).frame(HOST, MacAddress.BROADCAST);
    records.records().frame(millis, true, frame);
    return records;
  }

  private Outcome heard(int port, byte[] data) {
    return says(30_000, port, data).judge(unasked, 70_000);
  }

  private Outcome heard(int port, String text) {
    return heard(port, text.getBytes(US_ASCII));
  }

  /** One record in one section, the first being that of the answers. */
  private static byte[] message(int flags, int section, byte[] record) {
    var to = ByteBuffer.allocate(12 + record.length).putShort((short) 1).putShort((short) flags);
    to.putShort(6 + 2 * section, (short) 1);
    return to.position(12).put(record).array();
  }

  private static byte[] address(Ipv4Address address, int lifetime) {
    return record("\4host\5local\0", 1, lifetime, octets(address));
  }

  private static byte[] octets(Ipv4Address address) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(address.bits()).array();
  }

  /** With the bit of RFC 6762 section 10.2 that has others forget what they knew. */
  private static byte[] record(String owner, int type, int lifetime, byte[] data) {
    var to = ByteBuffer.allocate(owner.length() + 10 + data.length).put(owner.getBytes(US_ASCII));
    to.putShort((short) type).putShort((short) 0x8001).putInt(lifetime);
    return to.putShort((short) data.length).put(data).array();
  }

  private static byte[] netbios(int flags, Ipv4Address address) {
    var to = ByteBuffer.allocate(62).putShort((short) 1).putShort((short) flags);
    return to.putInt(58, address.bits()).array();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void aRecordOfAnAnswer(int section) {
    failed(heard(MULTICAST_DNS, message(RESPONSE, section, address(X, 120))), "still advertised");
  }

  @Test
  void theNameBehindTheAddress() {
    var pointer = record(REVERSE, 12, 120, "\4host\5local\0".getBytes(US_ASCII));
    failed(heard(MULTICAST_DNS, message(RESPONSE, 0, pointer)), "still advertised");
  }

  @Test
  void whatAHostProposesForItself() {
    failed(heard(MULTICAST_DNS, message(QUERY, 1, address(X, 120))), "still advertised");
  }

  @Test
  void whatAHostHasHeardOfOthers() {
    satisfied(heard(MULTICAST_DNS, message(QUERY, 0, address(X, 120))));
    satisfied(heard(LLMNR, message(QUERY, 1, address(X, 120))));
  }

  @Test
  void anAnswerOfLlmnrWithoutLifetime() {
    failed(heard(LLMNR, message(RESPONSE, 0, address(X, 0))), "still advertised");
  }

  @Test
  void whatSaysGoodByeOrSomethingElse() {
    satisfied(heard(MULTICAST_DNS, message(RESPONSE, 0, address(X, 0))));
    satisfied(heard(MULTICAST_DNS, message(RESPONSE, 0, address(ROUTABLE, DAY))));
    satisfied(heard(MULTICAST_DNS, "no message"));
    satisfied(heard(4_711, message(RESPONSE, 0, address(X, 120))));
  }

  @Test
  void theAddressInWords() {
    failed(heard(SSDP, "HTTP/1.1 200 OK\r\nLOCATION: http://" + X + ":80/"), "still advertised");
  }

  @Test
  void theAddressOfAWebService() {
    failed(heard(WS_DISCOVERY, "<d:XAddrs>http://" + X + "/</d:XAddrs>"), "still advertised");
  }

  @Test
  void otherWords() {
    satisfied(heard(SSDP, "NOTIFY * HTTP/1.1\r\nNTS: ssdp:byebye\r\nLOCATION: http://" + X));
    satisfied(heard(SSDP, "NOTIFY * HTTP/1.1\r\nLOCATION: http://" + X + "1:80/"));
    satisfied(heard(SSDP, "M-SEARCH * HTTP/1.1\r\nCPFN.UPNP.ORG: " + X));
    satisfied(heard(WS_DISCOVERY, "<a:Action>u/discovery/Bye</a:Action>http://" + X + "/"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x8500, 0x2910, 0x4010, 0x7910})
  void aNetbiosNameThatHasTheAddress(int flags) {
    failed(heard(NETBIOS, netbios(flags, X)), "still advertised");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x8503, 0x3010, 0x0110})
  void otherMessagesOfNetbios(int flags) {
    satisfied(heard(NETBIOS, netbios(flags, X)));
    satisfied(heard(NETBIOS, NetbiosMessage.question(1, "*", NetbiosMessage.STATUS)));
    satisfied(heard(NETBIOS, netbios(0x8500, ROUTABLE)));
    satisfied(heard(NETBIOS, "short"));
  }

  @Test
  void aStallMayHaveHeldTheTransitionUp() {
    var stalled = says(30_000, MULTICAST_DNS, message(RESPONSE, 0, address(X, 120)));
    stalled.records().stall(11_000, 20_000);
    heldUp(stalled.judge(unasked, 70_000));
    stalled.records().stall(11_000, 19_000);
    failed(stalled.judge(unasked, 70_000), "still advertised");
  }

  @Test
  void whatCameBeforeTheHostIsWatched() {
    var early = TrafficRecords.claimed().operable(10_000);
    var data = message(RESPONSE, 0, address(X, 120));
    var packet = new UdpDatagram(MULTICAST_DNS, MULTICAST_DNS, data).packet(ROUTABLE, GROUP);
    early.records().frame(11_000, true, packet.frame(HOST, MacAddress.BROADCAST));
    early.records().act(20_000, Act.Watched::new);
    satisfied(early.judge(unasked, 70_000));
  }

  /** The tester asks from this port of its own. */
  private TrafficRecords asks(TrafficRecords by, long millis) {
    var udp = new UdpDatagram(49_900, SSDP, "M-SEARCH * HTTP/1.1\r\n".getBytes(US_ASCII));
    var frame = udp.packet(NEIGHBOUR, GROUP).frame(OTHER, MacAddress.BROADCAST);
    by.records().frame(millis, false, frame);
    by.records().act(millis, (at, mark) -> new Act.Sent(at, mark, mark - 1, "SSDP"));
    return by;
  }

  @Test
  void anAnswerFromAnyPortToTheOneThatAsked() {
    asks(records, 21_000);
    var location = ("LOCATION: http://" + X + ":80/").getBytes(US_ASCII);
    var answered = says(22_000, new UdpDatagram(40_000, 49_900, location));
    failed(answered.judge(asked, 30_000), "still advertised");
  }

  @Test
  void silenceIsAnAnswer() {
    var quiet = asks(records, 21_000).judge(asked, 30_000);
    satisfied(quiet);
    assertThat(quiet.evidence().observations())
        .containsExactly("0 packets of discovery protocols after 1 questions");
  }

  @Test
  void needsAQuestionBesideTheRoutableAddress() {
    undecided(records.judge(asked, 30_000), "nobody asks");
    var before = TrafficRecords.claimed();
    before.records().act(8_000, Act.Watched::new);
    undecided(asks(before, 9_000).operable(10_000).judge(asked, 30_000), "nobody asks");
  }

  @Test
  void needsBothAddresses() {
    undecided(new TrafficRecords().judge(unasked, 70_000), "no address was claimed");
    undecided(TrafficRecords.claimed().judge(unasked, 70_000), "never used");
  }
}
