// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ipv4ll.tck.engine.wire.DnsQuestion;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.TcpSegment;
import org.ipv4ll.tck.engine.wire.UdpDatagram;
import org.ipv4ll.tck.harness.dns.Query;
import org.ipv4ll.tck.harness.dns.Response;
import org.ipv4ll.tck.harness.dns.Transport;

/** A question of a client to the name server under test, and what came of it. */
public record DnsExchange(Act.Queried asked, Optional<Answer> answer) {

  /** A response, and the frame that brought it or the end of it. */
  public record Answer(Frame frame, Response response) {}

  /** All questions of the case, in order. */
  public static List<DnsExchange> in(CaseRecord record) {
    var host = record.host();
    return record.acts(Act.Queried.class).stream()
        .map(asked -> new DnsExchange(asked, answer(asked, host)))
        .toList();
  }

  /** The first answer among the frames of the server. */
  public static Optional<Answer> answer(Act.Queried asked, List<Frame> host) {
    var later = host.stream().filter(frame -> frame.index() >= asked.mark()).toList();
    var answer =
        asked.transport() == Transport.UDP
            ? datagram(asked, later)
            : DnsStream.read(later, asked.port()).flatMap(DnsStream::answer);
    return answer.filter(found -> found.response().id() == asked.id());
  }

  private static Optional<Answer> datagram(Act.Queried asked, List<Frame> host) {
    return host.stream()
        .flatMap(frame -> frame.ip().flatMap(packet -> answer(asked, frame, packet)).stream())
        .findFirst();
  }

  private static Optional<Answer> answer(Act.Queried asked, Frame frame, Ipv4Packet packet) {
    return UdpDatagram.decode(packet)
        .filter(udp -> udp.sourcePort() == DnsQuestion.PORT)
        .filter(udp -> udp.destinationPort() == asked.port())
        .flatMap(udp -> Response.decode(udp.data()))
        .filter(response -> response.id() == asked.id())
        .map(response -> new Answer(frame, response));
  }

  public Query query() {
    return asked.query();
  }

  public Optional<Response> response() {
    return answer.map(Answer::response);
  }

  public boolean isDenied() {
    return response().filter(Response::isNameError).isPresent();
  }

  public boolean hasData() {
    return response().filter(Response::hasData).isPresent();
  }

  /** Whether both ask in the same way, for whatever names. */
  public boolean isLike(DnsExchange other) {
    return asked.transport() == other.asked.transport()
        && query().equals(other.query().about(query().name()));
  }

  /** The frame by which the client asked. */
  public Optional<Frame> question(CaseRecord record) {
    return record.frames().stream()
        .filter(frame -> frame.index() >= asked.mark() && !frame.fromHost())
        .filter(frame -> frame.ip().filter(isFromClient()).isPresent())
        .filter(frame -> frame.ip().flatMap(DnsTraffic::message).isPresent())
        .findFirst();
  }

  private Predicate<Ipv4Packet> isFromClient() {
    return packet ->
        UdpDatagram.decode(packet)
            .map(UdpDatagram::sourcePort)
            .or(() -> TcpSegment.decode(packet).map(TcpSegment::sourcePort))
            .filter(port -> port == asked.port())
            .isPresent();
  }

  /** The question, and how it was asked, and the answer. */
  @Override
  public String toString() {
    return "%s over %s got %s"
        .formatted(
            query(), asked.transport(), response().map(Response::toString).orElse("no answer"));
  }
}
