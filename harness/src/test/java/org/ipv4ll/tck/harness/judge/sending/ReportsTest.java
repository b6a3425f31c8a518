// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.FAR;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.NEIGHBOUR;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.station;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Option;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Type;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.UdpDatagram;
import org.ipv4ll.tck.harness.judge.TrafficRecords;
import org.junit.jupiter.api.Test;

class ReportsTest {

  private static final int DNS = 53;
  private static final int UPDATE = 0x2800;
  private static final int QUERY = 0x0100;
  private static final int NONE = 254;

  private static TrafficRecords message(int flags, Ipv4Address about) {
    return message(dns(flags, about));
  }

  private static TrafficRecords message(byte[] message) {
    var records = TrafficRecords.claimed();
    var packet = new UdpDatagram(49_153, DNS, message).packet(X, NEIGHBOUR);
    records.records().frame(10_000, true, packet.frame(HOST, station(NEIGHBOUR)));
    return records;
  }

  /** A zone (or a question) and, in an update, one address record. */
  private static byte[] dns(int flags, Ipv4Address about) {
    return dns(flags, about, 1);
  }

  private static byte[] dns(int flags, Ipv4Address about, int category) {
    var name = "\4test\0".getBytes(StandardCharsets.US_ASCII);
    int records = flags == UPDATE ? 1 : 0;
    var to = ByteBuffer.allocate(64).putShort((short) 1).putShort((short) flags);
    to.putShort((short) 1).putShort((short) 0).putShort((short) records).putShort((short) 0);
    to.put(name).putShort((short) 6).putShort((short) 1);
    if (records > 0) {
      to.put(name).putShort((short) 1).putShort((short) category);
      to.putInt(category == 1 ? 60 : 0);
      to.putShort((short) Integer.BYTES).putInt(about.bits());
    }
    var message = new byte[to.position()];
    to.flip().get(message);
    return message;
  }

  @Test
  void anUpdateWithALinkLocalAddress() {
    var check = NoDnsUpdate.ever();
    failed(message(UPDATE, X).judge(check, 60_000), "the host registers");
    satisfied(message(UPDATE, NEIGHBOUR).judge(check, 60_000));
    satisfied(message(QUERY, X).judge(check, 60_000));
    satisfied(TrafficRecords.claimed().judge(check, 60_000));
    undecided(new TrafficRecords().judge(check, 60_000), "no address was claimed");
  }

  /** RFC 2136 section 2.5.4. */
  @Test
  void anUpdateThatDeletesALinkLocalAddress() {
    satisfied(message(dns(UPDATE, X, NONE)).judge(NoDnsUpdate.ever(), 60_000));
  }

  @Test
  void aLeaseThatTellsOfANameServer() {
    var check = NoDnsUpdate.sinceLease();
    var lease = DhcpMessage.of(Type.ACK, 1, HOST).giving(NEIGHBOUR);
    failed(message(UPDATE, X).judge(check, 60_000), "the host registers");
    undecided(message(UPDATE, NEIGHBOUR).judge(check, 60_000), "no lease has told");
    var unnamed = message(UPDATE, NEIGHBOUR);
    unnamed.records().frame(11_000, false, lease.broadcast());
    undecided(unnamed.judge(check, 60_000), "no lease has told");
    var named = lease.with(Option.NAME_SERVER, NEIGHBOUR.bits());
    unnamed.records().frame(12_000, false, named.broadcast());
    satisfied(unnamed.judge(check, 60_000));
  }

  @Test
  void theTimeToLive() {
    var check = new TimeToLive();
    var told = TrafficRecords.claimed().sends(10_000, X, FAR, station(FAR)).judge(check, 11_000);
    satisfied(told);
    assertThat(told.evidence().observations()).containsExactly("time to live: [64]");
    undecided(TrafficRecords.claimed().judge(check, 11_000), "no packet has a link-local source");
  }
}
