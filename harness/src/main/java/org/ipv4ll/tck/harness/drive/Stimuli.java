// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.TcpSegment;

/** The frames that the tester can inject about an address, by the words of the features. */
public final class Stimuli {

  /** A question is as good a little later: by so much. */
  public static final Duration ANY_TIME = Duration.ofSeconds(2);

  private static final int CLIENT = 49_929;
  private static final int CLOSED = 49_001;
  private static final String WITH = " with ";

  private final TesterStations cast;
  private final MacAddress sender;
  private final Map<String, Function<Ipv4Address, byte[]>> byName =
      Map.ofEntries(
          Map.entry("an ARP reply", x -> reply(x).broadcast().encode()),
          Map.entry("an ARP request", x -> request(x).broadcast().encode()),
          Map.entry("an ARP probe", x -> probe(x).broadcast().encode()),
          Map.entry("an ARP announcement", x -> announcement(x).broadcast().encode()),
          Map.entry("a unicast ARP reply", x -> reply(x).unicast(host()).encode()),
          Map.entry("a unicast ARP request", x -> request(x).unicast(host()).encode()),
          Map.entry("an ARP reply to nobody", x -> replyToNobody(x).broadcast().encode()),
          Map.entry("a gratuitous ARP reply", x -> gratuitous(x).broadcast().encode()),
          Map.entry(
              "an ARP probe with a target hardware address",
              x -> probeWithTarget(x).broadcast().encode()),
          Map.entry(
              "an ARP probe from a lower hardware address", x -> from(cast().lower()).probeFor(x)),
          Map.entry(
              "an ARP probe from a higher hardware address",
              x -> from(cast().higher()).probeFor(x)),
          Map.entry(
              "an ARP probe from a hardware address unlike its own in the last octet only",
              x -> from(cast().unlikeHostInLastOctet()).probeFor(x)),
          Map.entry(
              "an ARP probe from a hardware address unlike its own in the second octet only",
              x -> from(cast().unlikeHostInSecondOctet()).probeFor(x)),
          Map.entry(
              "an ARP reply from a hardware address unlike its own in the last octet only",
              x -> from(cast().unlikeHostInLastOctet()).replyFrame(x)),
          Map.entry(
              "an ARP reply from a hardware address unlike its own in the second octet only",
              x -> from(cast().unlikeHostInSecondOctet()).replyFrame(x)),
          Map.entry("an ARP reply to a third host", x -> replyToThird(x).broadcast().encode()),
          Map.entry(
              "an ARP request for a routable address",
              x -> ArpPacket.request(sender(), x, cast().routable()).broadcast().encode()),
          Map.entry(
              "an ARP request for 0.0.0.0",
              x -> ArpPacket.request(sender(), x, Ipv4Address.ANY).broadcast().encode()),
          Map.entry("an ordinary ARP request", this::question),
          Map.entry(
              "an ordinary ARP request from another Ethernet source",
              x ->
                  ArpPacket.request(cast().requester(), cast().linkLocalOtherThan(x), x)
                      .broadcast()
                      .from(cast().secondRogue())
                      .encode()),
          Map.entry(
              "an ordinary ARP request from a routable address",
              x -> ask(cast().routable(), MacAddress.ZERO, x)),
          Map.entry(
              "an ordinary ARP request with a target hardware address",
              x -> ask(cast().linkLocalOtherThan(x), MacAddress.BROADCAST, x)),
          Map.entry(
              "an announcement of the address beside it",
              x -> announcement(x.beside()).broadcast().encode()),
          Map.entry("an ARP reply from nobody", x -> replyFromNobody(x).broadcast().encode()),
          Map.entry(
              "an ARP reply for 10.1 with the same low 16 bits",
              x -> reply(new Ipv4Address(0x0A01_0000 | x.bits() & 0xFFFF)).broadcast().encode()),
          Map.entry(
              "an announcement of another link-local address",
              x -> announcement(cast().linkLocalOtherThan(x)).broadcast().encode()),
          Map.entry("a unicast ARP probe", x -> probe(x).unicast(host()).encode()),
          Map.entry(
              "a conflict with the host's own hardware address",
              x -> from(host()).reply(x).broadcast().encode()),
          Map.entry(
              "a conflict from another Ethernet source",
              x -> reply(x).broadcast().from(cast().secondRogue()).encode()),
          Map.entry(
              "a padded ARP reply", x -> frame("an ARP reply with 18 leftovers behind it", x)),
          Map.entry(
              "an ARP reply with a 200-octet trailer", x -> Distortion.trailer(replyFrame(x), 200)),
          Map.entry(
              "a conflict with hardware type 15", x -> Distortion.header(replyFrame(x), 14, 15)),
          Map.entry(
              "a conflict with hardware type 0xFFFF",
              x -> Distortion.header(replyFrame(x), 14, 0xFFFF)),
          Map.entry(
              "a conflict with protocol type 0x86DD",
              x -> Distortion.header(replyFrame(x), 16, 0x86DD)),
          Map.entry("a conflict with operation 3", x -> Distortion.header(replyFrame(x), 20, 3)),
          Map.entry("a conflict with operation 9", x -> Distortion.header(replyFrame(x), 20, 9)),
          Map.entry("a conflict cut to 27 octets", x -> Distortion.cut(replyFrame(x), 27)),
          Map.entry("a conflict on VLAN 7", x -> ArpVariation.tagged(replyFrame(x), 7)));

  Stimuli(TesterStations cast, MacAddress sender) {
    this.cast = cast;
    this.sender = sender;
  }

  /** The names of all frames; each may have something peculiar {@code with} it. */
  public Set<String> names() {
    return byName.keySet();
  }

  /** The same frames from another station. */
  public Stimuli from(MacAddress other) {
    return new Stimuli(cast, other);
  }

  /**
   * The frame with this name, about this address: one of those listed here, or one of them {@code
   * with} something {@linkplain ArpVariation peculiar}.
   *
   * @throws IllegalArgumentException if no frame has the name
   */
  public byte[] frame(String name, Ipv4Address address) {
    var maker = byName.get(name);
    int with = name.lastIndexOf(WITH);
    if (maker != null) {
      return maker.apply(address);
    } else if (with < 0) {
      throw new IllegalArgumentException("no stimulus is called '" + name + "'");
    }
    var plain = frame(name.substring(0, with), address);
    return ArpVariation.given(name.substring(with + WITH.length()), plain, host());
  }

  /** An ordinary ARP request of a peaceful host with a link-local address. */
  public byte[] question(Ipv4Address address) {
    return ask(cast.linkLocalOtherThan(address), MacAddress.ZERO, address);
  }

  private byte[] ask(Ipv4Address asker, MacAddress target, Ipv4Address address) {
    return new ArpPacket(ArpPacket.REQUEST, cast.requester(), asker, target, address)
        .broadcast()
        .encode();
  }

  /** An ICMP echo request, sent straight to the host's hardware address. */
  public byte[] echoRequest(Ipv4Address address) {
    return cast.echoRequest()
        .packet(cast.linkLocalOtherThan(address), address)
        .frame(cast.requester(), cast.host())
        .encode();
  }

  /** An ICMP echo request to everybody in the prefix, which the holder of an address may answer. */
  public byte[] echoRequestToAll(Ipv4Address spared) {
    return cast.echoRequest()
        .packet(cast.linkLocalOtherThan(spared), Ipv4Address.LINK_LOCAL_BROADCAST)
        .frame(cast.requester(), MacAddress.BROADCAST)
        .encode();
  }

  /** The beginning of a TCP connection, which a host without a listener refuses. */
  public byte[] connection(Ipv4Address address) {
    var peer = cast.linkLocalOtherThan(address);
    return new TcpSegment(CLIENT, CLOSED, 1, 0, TcpSegment.SYN)
        .packet(peer, address)
        .frame(cast.requester(), cast.host())
        .encode();
  }

  private TesterStations cast() {
    return cast;
  }

  private MacAddress sender() {
    return sender;
  }

  private MacAddress host() {
    return cast.host();
  }

  private byte[] probeFor(Ipv4Address x) {
    return probe(x).broadcast().encode();
  }

  private byte[] replyFrame(Ipv4Address x) {
    return reply(x).broadcast().encode();
  }

  private ArpPacket probe(Ipv4Address x) {
    return ArpPacket.probe(sender, x);
  }

  private ArpPacket probeWithTarget(Ipv4Address x) {
    return new ArpPacket(ArpPacket.REQUEST, sender, Ipv4Address.ANY, MacAddress.BROADCAST, x);
  }

  private ArpPacket announcement(Ipv4Address x) {
    return ArpPacket.announcement(sender, x);
  }

  private ArpPacket request(Ipv4Address x) {
    return ArpPacket.request(sender, x, cast.linkLocalOtherThan(x));
  }

  private ArpPacket reply(Ipv4Address x) {
    return new ArpPacket(ArpPacket.REPLY, sender, x, cast.host(), Ipv4Address.ANY);
  }

  private ArpPacket replyToThird(Ipv4Address x) {
    var asker = cast.linkLocalOtherThan(x);
    return new ArpPacket(ArpPacket.REPLY, sender, x, cast.requester(), asker);
  }

  private ArpPacket replyToNobody(Ipv4Address x) {
    return new ArpPacket(ArpPacket.REPLY, sender, x, MacAddress.ZERO, Ipv4Address.ANY);
  }

  private ArpPacket gratuitous(Ipv4Address x) {
    return new ArpPacket(ArpPacket.REPLY, sender, x, MacAddress.BROADCAST, x);
  }

  private ArpPacket replyFromNobody(Ipv4Address x) {
    return new ArpPacket(ArpPacket.REPLY, sender, Ipv4Address.ANY, cast.host(), x);
  }

  /** Frames bent in ways that no codec would write. */
  private static final class Distortion {

    private Distortion() {}

    static byte[] trailer(byte[] frame, int octets) {
      return java.util.Arrays.copyOf(frame, frame.length + octets);
    }

    static byte[] cut(byte[] frame, int arpOctets) {
      return java.util.Arrays.copyOf(frame, frame.length - ArpPacket.LENGTH + arpOctets);
    }

    static byte[] header(byte[] frame, int offset, int value) {
      var bent = java.nio.ByteBuffer.wrap(frame.clone());
      return bent.putShort(offset, (short) value).array();
    }
  }
}
