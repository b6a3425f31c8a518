// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.ipv4ll.tck.engine.host.LinkLocalHost;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reference host at the other end of each kind of socket network, without any QEMU. */
class SocketLinkTest {

  private static final MacAddress HOST = MacAddress.parse("52:54:00:6d:90:01");
  private static final MacAddress OTHER = MacAddress.parse("02:00:5e:00:00:09");
  private static final Duration SOON = Duration.ofSeconds(10);

  @TempDir private Path directory;

  @Test
  void aMulticastGroupIsAWire() throws IOException {
    var group =
        new InetSocketAddress(
            InetAddress.getByName("239.195.1." + ProcessHandle.current().pid() % 250), 5558);
    var loopback = InetAddress.getLoopbackAddress();
    denied(MulticastMedium.join(group, loopback), MulticastMedium.join(group, loopback));
  }

  @Test
  void twoDatagramSocketsAreAWire() throws IOException {
    var tester = DatagramMedium.onLoopback();
    denied(tester, DatagramMedium.opposite(tester));
  }

  @Test
  void aUnixSocketIsAWire() throws IOException {
    var socket = directory.resolve("s");
    var tester = StreamMedium.listen(socket);
    denied(tester, new StreamPeer(socket));
  }

  /** The host probes; told that its candidate is in use, it probes another one. */
  private static void denied(Medium tester, Medium guest) {
    var host = new LinkLocalHost(HOST, Rules.RFC3927, Optional.empty(), 1);
    try (var link = SocketLink.open(tester);
        var running = SocketHost.start(host, guest)) {
      var probe = arp(link, 0);
      assertThat(probe.senderHardware()).isEqualTo(HOST);
      var candidate = probe.targetProtocol();
      var denial = new ArpPacket(ArpPacket.REPLY, OTHER, candidate, HOST, candidate);
      link.send(
          new EthernetFrame(MacAddress.BROADCAST, OTHER, EthernetFrame.ARP, denial.encode())
              .encode());
      assertThat(link.frames().get(1).fromTester()).isTrue();
      var next = arp(link, 2);
      assertThat(next.senderHardware()).isEqualTo(HOST);
      assertThat(next.targetProtocol()).isNotEqualTo(candidate);
      assertThat(link.frames()).extracting(CapturedFrame::at).isSorted();
      assertThat(link.uncertainty()).isPositive().isLessThan(SOON);
      assertThat(link.dropped()).isZero();
      assertThat(link.doubt()).isEmpty();
    }
  }

  private static ArpPacket arp(SocketLink link, int index) {
    var frame = link.frame(index, link.now().plus(SOON)).orElseThrow();
    return EthernetFrame.decode(frame.bytes()).flatMap(ArpPacket::decode).orElseThrow();
  }

  @Test
  void aFrameForNobodyIsLostAndALinkThatIsClosedSaysSo() {
    var link = SocketLink.open(StreamMedium.listen(directory.resolve("s")));
    link.send(new byte[60]);
    assertThat(link.frame(1, link.now().plusMillis(20))).isEmpty();
    link.close();
    assertThatThrownBy(() -> link.send(new byte[60])).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> link.frame(1, link.now().plus(SOON)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whoComesAnewTakesThePlaceOfTheLast() throws IOException {
    var socket = directory.resolve("s");
    try (var link = SocketLink.open(StreamMedium.listen(socket))) {
      try (var first = new StreamPeer(socket)) {
        first.send(new byte[] {1});
        assertThat(link.frame(0, link.now().plus(SOON)).orElseThrow().bytes()).containsExactly(1);
      }
      try (var second = new StreamPeer(socket)) {
        second.send(new byte[] {2});
        assertThat(link.frame(1, link.now().plus(SOON)).orElseThrow().bytes()).containsExactly(2);
        link.send(new byte[] {3});
        assertThat(second.receive().orElseThrow()).containsExactly(3);
      }
    }
  }
}
