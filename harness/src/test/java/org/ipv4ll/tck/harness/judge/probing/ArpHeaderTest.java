// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.ASKER;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.X;

import java.nio.ByteBuffer;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArpHeaderTest {

  private static final ArpPacket PROBE = ArpPacket.probe(HOST, X);
  private static final int RARP = 0x8035;
  private static final byte[] SNAP = {(byte) 0xAA, (byte) 0xAA, 3, 0, 0, 0, 8, 6};

  private final ArpHeader check = new ArpHeader();
  private final Records record = new Records();

  @Test
  void isSatisfiedByProbesInFramesOfArp() {
    satisfied(record.probes(X, 100, 1_600).judge(check, 12_000));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x0835, 0x0608, 0x0805, 0x9000})
  void accusesProbesInOtherFrames(int type) {
    record.frame(100, true, of(type, PROBE));
    failed(record.judge(check, 12_000), "another EtherType than 0x0806");
  }

  @Test
  void accusesRepliesInOtherFrames() {
    var reply = new ArpPacket(ArpPacket.REPLY, HOST, X, MacAddress.ZERO, ASKER);
    record.probes(X, 100).frame(9_000, true, of(0x0835, reply));
    failed(record.judge(check, 12_000), "another EtherType than 0x0806");
  }

  @Test
  void accusesProbesBehindSnapAlone() {
    record.frame(100, true, snap());
    failed(record.judge(check, 12_000), "behind LLC and SNAP");
  }

  @Test
  void sparesWhoeverSaysTheSameInFramesOfArp() {
    satisfied(record.frame(100, true, snap()).probes(X, 101).judge(check, 12_000));
  }

  @Test
  void sparesOtherProtocolsOfOtherFrames() {
    var question = new ArpPacket(3, HOST, Ipv4Address.ANY, HOST, Ipv4Address.ANY);
    satisfied(record.frame(100, true, of(RARP, question)).probes(X, 200).judge(check, 12_000));
  }

  @Test
  void saysNothingOfAHostThatSaysNothing() {
    undecided(record.judge(check, 30_000), "sent no ARP packet");
  }

  private static EthernetFrame of(int type, ArpPacket packet) {
    return new EthernetFrame(MacAddress.BROADCAST, HOST, type, packet.encode());
  }

  private static EthernetFrame snap() {
    var payload = ByteBuffer.allocate(SNAP.length + ArpPacket.LENGTH);
    payload.put(SNAP).put(PROBE.encode());
    return new EthernetFrame(MacAddress.BROADCAST, HOST, payload.capacity(), payload.array());
  }
}
