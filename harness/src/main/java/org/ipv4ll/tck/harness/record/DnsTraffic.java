// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.DnsQuestion;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.TcpSegment;
import org.ipv4ll.tck.engine.wire.UdpDatagram;
import org.ipv4ll.tck.harness.dns.Question;

/** DNS messages in a capture. */
public final class DnsTraffic {

  private static final int LENGTH = Short.BYTES;

  /** A message to a name server, and the frame that carried it. */
  public record Sent(Frame frame, Question question) {}

  private DnsTraffic() {}

  /** What hosts sent to unicast name servers from this place of the capture on, by UDP or TCP. */
  public static List<Sent> toServers(List<Frame> host, int from) {
    return host.stream()
        .filter(frame -> frame.index() >= from && isToServer(frame))
        .flatMap(
            frame ->
                frame.ip().flatMap(DnsTraffic::message).flatMap(Question::in).stream()
                    .map(question -> new Sent(frame, question)))
        .filter(sent -> !sent.question.response())
        .toList();
  }

  /** The first question to a server about this name; letter case does not matter. */
  public static Optional<Sent> about(String name, List<Frame> host) {
    return toServers(host, 0).stream()
        .filter(sent -> sent.question().name().equalsIgnoreCase(name))
        .findFirst();
  }

  private static boolean isToServer(Frame frame) {
    return frame
        .ip()
        .filter(packet -> !packet.destination().isMulticast())
        .filter(packet -> destinationPort(packet) == DnsQuestion.PORT)
        .isPresent();
  }

  private static int destinationPort(Ipv4Packet packet) {
    return UdpDatagram.decode(packet)
        .map(UdpDatagram::destinationPort)
        .or(() -> TcpSegment.decode(packet).map(TcpSegment::destinationPort))
        .orElse(0);
  }

  /** The DNS message in a packet from or to a name server, if it has one and has all of it. */
  static Optional<byte[]> message(Ipv4Packet packet) {
    return UdpDatagram.decode(packet)
        .filter(udp -> isDns(udp.sourcePort(), udp.destinationPort()))
        .map(UdpDatagram::data)
        .or(
            () ->
                TcpSegment.decode(packet)
                    .filter(tcp -> isDns(tcp.sourcePort(), tcp.destinationPort()))
                    .map(tcp -> TcpSegment.data(packet))
                    .filter(data -> data.length > LENGTH)
                    .map(data -> Arrays.copyOfRange(data, LENGTH, data.length)));
  }

  private static boolean isDns(int one, int other) {
    return one == DnsQuestion.PORT || other == DnsQuestion.PORT;
  }
}
