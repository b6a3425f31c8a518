// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.routable;

import java.util.Optional;
import org.ipv4ll.tck.engine.wire.TcpSegment;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * The TCP connection that a peer has opened to the link-local address.
 *
 * @param opening the segment by which the peer opened it
 */
record Connection(CaseRecord record, Frame opening) {

  /** The first one; empty where none is opened, or the host accepts none. */
  static Optional<Connection> in(CaseRecord record) {
    return record
        .claim()
        .map(Attempt::address)
        .flatMap(
            address ->
                record.frames().stream()
                    .filter(f -> !f.fromHost() && has(f, TcpSegment.SYN))
                    .filter(f -> f.ip().filter(p -> p.destination().equals(address)).isPresent())
                    .findFirst())
        .map(opening -> new Connection(record, opening))
        .filter(connection -> connection.answer(connection.opening, TcpSegment.SYN).isPresent());
  }

  /** The last segment of the peer, which closes its side. */
  Optional<Frame> closing() {
    return record.frames().stream()
        .filter(f -> !f.fromHost() && has(f, TcpSegment.FIN) && port(f) == port(opening))
        .findFirst();
  }

  /** The first segment of the host after this frame that has the flag. */
  Optional<Frame> answer(Frame after, int flag) {
    return record.first(after.index(), f -> has(f, flag) && isOfThis(f));
  }

  private boolean isOfThis(Frame frame) {
    return opening.ip().filter(packet -> frame.uses(packet.destination())).isPresent()
        && segment(frame).filter(s -> s.destinationPort() == port(opening)).isPresent();
  }

  private static int port(Frame ofPeer) {
    return segment(ofPeer).map(TcpSegment::sourcePort).orElse(0);
  }

  private static boolean has(Frame frame, int flag) {
    return segment(frame).filter(segment -> segment.has(flag)).isPresent();
  }

  private static Optional<TcpSegment> segment(Frame frame) {
    return frame.ip().flatMap(TcpSegment::decode);
  }
}
