// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.server;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.rules.DnsRule;
import org.ipv4ll.tck.engine.rules.DnsTreatment;
import org.ipv4ll.tck.engine.wire.DnsQuestion;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.UdpDatagram;

/**
 * The reference name server: it forwards every query to its own server, by UDP, unless the rule of
 * RFC 3927 section 1.4 has an answer at once.
 */
public final class NameServer implements Host {

  private static final int ASKING_PORT = 20_053;
  private static final int MOST_PENDING = 256;

  /** A query that was passed on, and the way back to whoever asked. */
  private record Pending(DnsQuestion question, Consumer<byte[]> asker) {}

  private final Lan lan;
  private final DnsRule rule;
  private final TcpService tcp;
  private final Map<Integer, Pending> pending = new LinkedHashMap<>();
  private int nextId;

  public NameServer(MacAddress mac, DnsRule rule) {
    this.lan = new Lan(mac, AddressPlan.OWN);
    this.rule = rule;
    this.tcp =
        new TcpService(AddressPlan.OWN, lan::send, (query, back) -> received(query, true, back));
  }

  @Override
  public void handle(Input input, Instant now) {
    if (input instanceof Input.FrameReceived frame) {
      lan.received(frame.bytes())
          .filter(packet -> packet.destination().equals(AddressPlan.OWN))
          .ifPresent(this::received);
    }
  }

  @Override
  public Output poll() {
    return lan.poll();
  }

  private void received(Ipv4Packet packet) {
    tcp.received(packet);
    UdpDatagram.decode(packet).ifPresent(udp -> received(udp, packet));
  }

  private void received(UdpDatagram udp, Ipv4Packet packet) {
    if (udp.destinationPort() == DnsQuestion.PORT) {
      received(udp.data(), false, answer -> send(udp, packet, answer));
    } else if (udp.destinationPort() == ASKING_PORT && packet.source().equals(AddressPlan.SERVER)) {
      DnsQuestion.decode(udp.data()).ifPresent(answered -> passOn(answered, udp.data()));
    }
  }

  private void send(UdpDatagram to, Ipv4Packet packet, byte[] answer) {
    lan.send(
        new UdpDatagram(DnsQuestion.PORT, to.sourcePort(), answer)
            .packet(AddressPlan.OWN, packet.source()));
  }

  private void received(byte[] query, boolean overTcp, Consumer<byte[]> back) {
    DnsQuestion.decode(query)
        .filter(question -> !question.isResponse())
        .ifPresent(question -> treat(question, overTcp, back));
  }

  private void treat(DnsQuestion question, boolean overTcp, Consumer<byte[]> back) {
    var treatment = rule.treatment(question.name(), question.type(), overTcp);
    if (treatment instanceof DnsTreatment.Respond respond) {
      back.accept(
          question.answer(
              respond.rcode(), respond.authoritative(), respond.answers(), respond.authorities()));
    } else if (pending.size() < MOST_PENDING) {
      int id = nextId++ & 0xFFFF;
      pending.put(id, new Pending(question, back));
      var onward = DnsQuestion.query(id, question.name(), question.type()).encode();
      lan.send(
          new UdpDatagram(ASKING_PORT, DnsQuestion.PORT, onward)
              .packet(AddressPlan.OWN, AddressPlan.SERVER));
    }
  }

  /** The answer goes back under the id that the client gave. */
  private void passOn(DnsQuestion answered, byte[] message) {
    Optional.ofNullable(pending.remove(answered.id()))
        .filter(p -> answered.isResponse() && answered.name().equals(p.question.name()))
        .ifPresent(p -> p.asker.accept(renumbered(message, p.question.id())));
  }

  private static byte[] renumbered(byte[] message, int id) {
    var copy = message.clone();
    copy[0] = (byte) (id >>> 8);
    copy[1] = (byte) id;
    return copy;
  }
}
