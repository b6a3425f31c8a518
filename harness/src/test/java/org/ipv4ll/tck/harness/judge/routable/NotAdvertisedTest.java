package org.ipv4ll.tck.harness.judge.routable;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.ROUTABLE;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.UdpDatagram;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.TrafficRecords;
import org.ipv4ll.tck.harness.record.Act;
import org.junit.jupiter.api.Test;

class NotAdvertisedTest {

  private static final Ipv4Address GROUP = Ipv4Address.parse("224.0.0.251");
  private static final int MULTICAST_DNS = 5353;

  private final Check check = new NotAdvertised();
  private final TrafficRecords records = watched();

  private static TrafficRecords watched() {
    var records = TrafficRecords.claimed().operable(10_000);
    records.records().act(20_000, Act.Watched::new);
    return records;
  }

  private TrafficRecords says(long millis, int port, byte[] data) {
    var packet = new UdpDatagram(port, port, data).packet(ROUTABLE, GROUP);
    records.records().frame(millis, true, packet.frame(HOST, MacAddress.BROADCAST));
    return records;
  }

  /** Type, class, time to live, length and data. */
  private static byte[] record(Ipv4Address address, int timeToLive) {
    var to = ByteBuffer.allocate(14).putShort((short) 1).putShort((short) 1).putInt(timeToLive);
    return to.putShort((short) 4).putInt(address.bits()).array();
  }

  @Test
  void aRecordWithTheAddress() {
    failed(says(30_000, MULTICAST_DNS, record(X, 120)).judge(check, 70_000), "still advertised");
  }

  @Test
  void theAddressInWords() {
    var location = ("LOCATION: http://" + X + ":80/").getBytes(StandardCharsets.US_ASCII);
    failed(says(30_000, 1900, location).judge(check, 70_000), "still advertised");
  }

  @Test
  void whatSaysGoodByeOrSomethingElse() {
    satisfied(says(30_000, MULTICAST_DNS, record(X, 0)).judge(check, 70_000));
    satisfied(says(31_000, MULTICAST_DNS, record(ROUTABLE, 120)).judge(check, 70_000));
    satisfied(says(32_000, 4_711, record(X, 120)).judge(check, 70_000));
  }

  @Test
  void whatCameBeforeTheHostIsWatched() {
    var early = TrafficRecords.claimed().operable(10_000);
    var packet = new UdpDatagram(5353, 5353, record(X, 120)).packet(ROUTABLE, GROUP);
    early.records().frame(11_000, true, packet.frame(HOST, MacAddress.BROADCAST));
    early.records().act(20_000, Act.Watched::new);
    satisfied(early.judge(check, 70_000));
  }

  @Test
  void needsBothAddresses() {
    undecided(new TrafficRecords().judge(check, 70_000), "no address was claimed");
    undecided(TrafficRecords.claimed().judge(check, 70_000), "never used");
  }
}
