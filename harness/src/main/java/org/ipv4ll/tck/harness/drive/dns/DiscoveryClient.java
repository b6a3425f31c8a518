// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive.dns;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.DnsQuestion;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.UdpDatagram;
import org.ipv4ll.tck.harness.dns.Query;
import org.ipv4ll.tck.harness.dns.Question;
import org.ipv4ll.tck.harness.drive.Peer;
import org.ipv4ll.tck.harness.drive.Stimuli;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.record.Discovery;
import org.ipv4ll.tck.harness.record.NetbiosMessage;

/**
 * A peer that asks by every discovery protocol for the name behind an address, and for the address
 * behind each name that the host has told for it.
 */
public final class DiscoveryClient {

  private static final Ipv4Address MULTICAST_DNS = Ipv4Address.parse("224.0.0.251");
  private static final Ipv4Address LLMNR = Ipv4Address.parse("224.0.0.252");
  private static final Ipv4Address SERVICES = Ipv4Address.parse("239.255.255.250");
  private static final int TIME_TO_LIVE = 255;
  private static final int UNICAST_WANTED = 0x80;

  /** A host that lies for several names is known by some of them. */
  private static final int MOST_NAMES = 4;

  private static final byte[] SEARCH =
      """
      M-SEARCH * HTTP/1.1\r
      HOST: 239.255.255.250:1900\r
      MAN: "ssdp:discover"\r
      MX: 1\r
      ST: ssdp:all\r
      \r
      """
          .getBytes(US_ASCII);

  private static final byte[] PROBE =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"
          xmlns:a="http://schemas.xmlsoap.org/ws/2004/08/addressing"
          xmlns:d="http://schemas.xmlsoap.org/ws/2005/04/discovery"><s:Header>
      <a:Action>http://schemas.xmlsoap.org/ws/2005/04/discovery/Probe</a:Action>
      <a:MessageID>urn:uuid:00000000-0000-4000-8000-%012x</a:MessageID>
      <a:To>urn:schemas-xmlsoap-org:ws:2005:04:discovery</a:To>
      </s:Header><s:Body><d:Probe/></s:Body></s:Envelope>
      """
          .getBytes(US_ASCII);

  private final TestContext context;
  private final Peer self;
  private int asked;

  public DiscoveryClient(TestContext context, Ipv4Address address) {
    this.context = context;
    this.self = new Peer(context.cast().station(address), address);
    context.playOnce(self);
  }

  /**
   * Asks once in every way.
   *
   * @param about the address that is asked for
   * @param host an address at which the host can be spoken to
   */
  public void ask(Ipv4Address about, Ipv4Address host) {
    var names = Discovery.names(context.trace().host(), about).stream().limit(MOST_NAMES).toList();
    names(Question.reverse(about.toString()), List.of("PTR"));
    names.forEach(name -> names(name, List.of("A", "ANY")));
    labels(names).forEach(this::netbios);
    say(Discovery.NETBIOS, host, NetbiosMessage.question(++asked, "*", NetbiosMessage.STATUS));
    say(Discovery.SSDP, SERVICES, SEARCH);
    var probe = new String(PROBE, US_ASCII).formatted(++asked);
    say(Discovery.WS_DISCOVERY, SERVICES, probe.getBytes(US_ASCII));
  }

  /** By multicast DNS, for answers to all and for answers to one, and by LLMNR. */
  private void names(String name, List<String> types) {
    for (var type : types) {
      int number = Query.number(type);
      say(Discovery.MULTICAST_DNS, MULTICAST_DNS, question(0, name, number));
      var unicast = question(0, name, number);
      unicast[unicast.length - Short.BYTES] |= (byte) UNICAST_WANTED;
      say(Discovery.MULTICAST_DNS, MULTICAST_DNS, unicast);
      say(Discovery.LLMNR, LLMNR, question(++asked, local(name), number));
    }
  }

  private static byte[] question(int id, String name, int type) {
    return new DnsQuestion(id, 0, List.of(name.split("\\.")), type).encode();
  }

  /** The names of LLMNR are those of multicast DNS without their domain. */
  private static String local(String name) {
    return name.endsWith(".local") ? name.substring(0, name.length() - ".local".length()) : name;
  }

  private static Stream<String> labels(List<String> names) {
    return names.stream().map(name -> name.split("\\.")[0]).distinct();
  }

  private void netbios(String name) {
    var broadcast = new Ipv4Address(self.address().bits() | prefixBroadcast());
    say(Discovery.NETBIOS, broadcast, NetbiosMessage.question(++asked, name, NetbiosMessage.NAME));
  }

  private int prefixBroadcast() {
    return self.address().isLinkLocal() ? 0xFFFF : 0xFF;
  }

  private void say(Discovery protocol, Ipv4Address to, byte[] data) {
    var udp = new UdpDatagram(protocol.asker(), protocol.port(), data).encode();
    var packet = new Ipv4Packet(self.address(), to, Ipv4Packet.UDP, TIME_TO_LIVE, udp);
    var question = context.inject(frame(packet).encode(), context.now(), Stimuli.ANY_TIME);
    context.scenario().stimulus(question, protocol.toString());
  }

  private EthernetFrame frame(Ipv4Packet packet) {
    if (packet.destination().isMulticast()) {
      return packet.frame(self.mac(), MacAddress.ofGroup(packet.destination()));
    }
    boolean all = (packet.destination().bits() & 0xFF) == 0xFF;
    return packet.frame(self.mac(), all ? MacAddress.BROADCAST : context.cast().host());
  }
}
