// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.UdpDatagram;

/**
 * What a client that the tester plays asked the DHCP server under test, and what came of it.
 *
 * @param asked the frame by which it asked
 */
public record DhcpExchange(Frame asked, List<Answer> answers) {

  /** What a server answered, and the frame that brought it. */
  public record Answer(Frame frame, DhcpMessage message) {

    /** The address that the client is offered or leased; empty where it is refused one. */
    public Optional<Ipv4Address> given() {
      return Optional.of(message)
          .filter(m -> m.type() != DhcpMessage.Type.NAK)
          .map(DhcpMessage::given);
    }

    /** Offered, to be asked for, or leased. */
    public String word() {
      return message.type() == DhcpMessage.Type.OFFER ? "offers" : "leases";
    }
  }

  /** All questions of the case, in order. */
  public static List<DhcpExchange> in(CaseRecord record) {
    var answers =
        record.host().stream()
            .flatMap(frame -> answer(frame).map(m -> new Answer(frame, m)).stream())
            .collect(Collectors.groupingBy(answer -> answer.message().transaction()));
    return record.frames().stream()
        .filter(frame -> !frame.fromHost())
        .flatMap(
            frame -> message(frame, DhcpMessage.CLIENT_PORT).map(m -> Map.entry(frame, m)).stream())
        .map(
            q ->
                new DhcpExchange(
                    q.getKey(), answers.getOrDefault(q.getValue().transaction(), List.of())))
        .toList();
  }

  /** What a server says in a frame. */
  private static Optional<DhcpMessage> answer(Frame frame) {
    return message(frame, DhcpMessage.SERVER_PORT);
  }

  /** Whether a frame answers what was asked in this transaction. */
  public static boolean isAnswer(Frame frame, int transaction) {
    return answer(frame).filter(message -> message.transaction() == transaction).isPresent();
  }

  private static Optional<DhcpMessage> message(Frame frame, int sourcePort) {
    return frame
        .ip()
        .flatMap(UdpDatagram::decode)
        .filter(udp -> udp.sourcePort() == sourcePort)
        .flatMap(DhcpMessage::decode);
  }
}
