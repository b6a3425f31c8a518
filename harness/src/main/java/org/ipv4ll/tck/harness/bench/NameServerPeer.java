package org.ipv4ll.tck.harness.bench;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.server.AddressPlan;
import org.ipv4ll.tck.engine.wire.DnsQuestion;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.UdpDatagram;
import org.ipv4ll.tck.harness.dns.PositiveZone;

/**
 * A name server that the tester plays, over UDP.
 *
 * @param zone what it answers to a message
 */
public record NameServerPeer(Peer station, Function<byte[], Optional<byte[]>> zone)
    implements Neighbour {

  /**
   * The server that the name server or the client under test is told to ask; it has an answer to
   * everything.
   *
   * @param data the address of every name
   */
  static NameServerPeer positive(MacAddress mac, Ipv4Address data) {
    var zone = new PositiveZone(inet(AddressPlan.SERVER), inet(data));
    return new NameServerPeer(new Peer(mac, AddressPlan.SERVER), zone::answer);
  }

  private static InetAddress inet(Ipv4Address address) {
    try {
      return InetAddress.getByAddress(
          ByteBuffer.allocate(Integer.BYTES).putInt(address.bits()).array());
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e); // four octets always make an address
    }
  }

  @Override
  public List<byte[]> answers(byte[] frame) {
    return Stream.concat(station.answers(frame).stream(), dns(frame)).toList();
  }

  private Stream<byte[]> dns(byte[] bytes) {
    return EthernetFrame.decode(bytes).stream()
        .flatMap(
            frame ->
                Ipv4Packet.decode(frame).stream()
                    .filter(packet -> packet.destination().equals(station.address()))
                    .flatMap(packet -> answer(packet).stream())
                    .map(packet -> packet.frame(station.mac(), frame.source()).encode()));
  }

  private Optional<Ipv4Packet> answer(Ipv4Packet packet) {
    return UdpDatagram.decode(packet)
        .filter(udp -> udp.destinationPort() == DnsQuestion.PORT)
        .flatMap(
            udp ->
                zone.apply(udp.data())
                    .map(data -> new UdpDatagram(DnsQuestion.PORT, udp.sourcePort(), data)))
        .map(udp -> udp.packet(station.address(), packet.source()));
  }
}
