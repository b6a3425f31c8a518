// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.ASKER;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;

import java.nio.ByteBuffer;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

/** Destination, operation, header and hardware addresses of probes. */
class ProbeFormTest {

  private static final EthernetFrame PROBE = ArpPacket.probe(HOST, X).broadcast();

  private final Records record = new Records();

  @Test
  void aBroadcastRequestIsAProbe() {
    satisfied(record.probes(X, 0).judge(new ProbeBroadcast(), 100));
  }

  @Test
  void aMulticastProbeIsAccused() {
    record.frame(0, true, PROBE.to(MacAddress.parse("01:00:5e:00:00:fb")));
    failed(record.judge(new ProbeBroadcast(), 100), "not broadcast");
  }

  @Test
  void aReplyWithoutASenderIsAccused() {
    record.host(0, new ArpPacket(ArpPacket.REPLY, HOST, Ipv4Address.ANY, MacAddress.ZERO, X));
    failed(record.judge(new ProbeBroadcast(), 100), "no request");
  }

  @Test
  void noProbeIsNotReached() {
    pending(record.judgeOpen(new ProbeBroadcast(), 100), 10_000);
    undecided(record.judge(new ProbeBroadcast(), 20_000), "no probe", "tested-before-use");
  }

  @Test
  void theSenderHardwareAddressIsTheHosts() {
    satisfied(record.probes(X, 0).judge(new ProbeSenderHardware(), 100));
    record.frame(50, true, ArpPacket.probe(OTHER, X).broadcast().from(HOST));
    failed(record.judge(new ProbeSenderHardware(), 100), "not that of its interface");
  }

  @Test
  void aTargetHardwareAddressIsWarnedOf() {
    satisfied(record.probes(X, 0).judge(new ProbeTargetHardware(), 100));
    record.host(50, new ArpPacket(ArpPacket.REQUEST, HOST, Ipv4Address.ANY, OTHER, X));
    warned(record.judge(new ProbeTargetHardware(), 100), "not zero");
  }

  @Test
  void everyHeaderIsThatOfArp() {
    satisfied(record.probes(X, 0).asks(10, X).judge(new ArpHeader(), 100));
    record.frame(50, true, header(4, (byte) 8));
    failed(record.judge(new ArpHeader(), 100), "no ARP packet for IPv4 over Ethernet");
  }

  @Test
  void theHardwareTypeOfIeee802IsWarnedOfAndReadAllTheSame() {
    record.frame(0, true, header(1, (byte) 6));
    warned(record.judge(new ArpHeader(), 100), "IEEE 802");
    satisfied(record.judge(new ProbeBroadcast(), 100));
  }

  @Test
  void theHardwareTypeOfAnotherNetworkIsAccused() {
    failed(record.frame(0, true, header(1, (byte) 15)).judge(new ArpHeader(), 100), "no ARP");
  }

  @Test
  void whatIsTaggedIsOnAnotherLink() {
    undecided(taggedProbe().judge(new ArpHeader(), 20_000), "sent no ARP packet");
  }

  @Test
  void whatIsProbedWithATagOnlyAndUsedOnThisLinkIsAccused() {
    failed(taggedProbe().announces(X, 5000).judge(new ArpHeader(), 20_000), "has a VLAN tag");
  }

  @Test
  void whatIsProbedOnThisLinkAsWellMayBeProbedOnAnother() {
    satisfied(taggedProbe().probes(X, 1).announces(X, 5000).judge(new ArpHeader(), 20_000));
  }

  private Records taggedProbe() {
    var tagged = ByteBuffer.allocate(4 + PROBE.payload().length);
    tagged.putShort((short) 7).putShort((short) EthernetFrame.ARP).put(PROBE.payload());
    return record.frame(
        0, true, new EthernetFrame(MacAddress.BROADCAST, HOST, EthernetFrame.VLAN, tagged.array()));
  }

  @Test
  void whatIsSaidAmongRoutableAddressesIsNotLookedAt() {
    var office = Ipv4Address.parse("10.0.0.7");
    record.host(0, ArpPacket.request(HOST, office, Ipv4Address.parse("10.0.0.1")));
    undecided(record.judge(new ArpHeader(), 20_000), "sent no ARP packet");
    satisfied(
        record.host(1, ArpPacket.request(HOST, office, ASKER)).judge(new ArpHeader(), 20_000));
  }

  private static EthernetFrame header(int offset, byte value) {
    var payload = PROBE.payload().clone();
    payload[offset] = value;
    return new EthernetFrame(PROBE.destination(), PROBE.source(), PROBE.etherType(), payload);
  }
}
