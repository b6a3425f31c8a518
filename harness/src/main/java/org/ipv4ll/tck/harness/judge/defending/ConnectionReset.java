// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import java.time.Duration;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.TcpSegment;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;

/** An open connection is reset before its address is given up. */
public final class ConnectionReset extends AbandonmentCheck {

  public static final Criterion CRITERION =
      Criterion.should("connection-reset", "2.5-11", "747-750").of(Layer.IP);

  private static final Duration WATCHED = Duration.ofSeconds(6);

  public ConnectionReset() {
    super(CRITERION);
  }

  @Override
  Outcome judge(Abandonment abandonment, Frame cause) {
    var exam = abandonment.exam();
    if (abandonment.departure().isEmpty() && !abandonment.isUnusedFrom(cause)) {
      return exam.pending(abandonment.patience(cause))
          .orElseGet(
              () ->
                  exam.notReached(
                      "the host does not give the address up",
                      SecondConflictMoves.CRITERION.id(),
                      ReplacementProbed.CRITERION.id()));
    }
    return client(abandonment.conflicts())
        .map(port -> judge(abandonment, cause, port))
        .orElseGet(() -> exam.notReached("no connection was open"));
  }

  private static Outcome judge(Abandonment abandonment, Frame cause, int port) {
    var exam = abandonment.exam();
    var conflicts = abandonment.conflicts();
    var reset =
        conflicts
            .said(conflicts.first())
            .filter(frame -> isEnd(conflicts, frame, port))
            .findFirst();
    if (reset.isPresent()) {
      var before = conflicts.lastBefore(reset.get()).orElse(cause);
      return exam.interval("conflict→reset", before, reset.get(), null, Duration.ZERO);
    }
    var until = cause.at().plus(WATCHED);
    return exam.pending(until)
        .orElseGet(
            () ->
                exam.absent(
                    "the connection to the lost address is never reset", cause.at(), until, cause));
  }

  /** The port of the peer that the host has accepted a connection of. */
  private static Optional<Integer> client(Conflicts conflicts) {
    return conflicts.link().host().stream()
        .filter(frame -> frame.index() < conflicts.first().index())
        .flatMap(frame -> segment(conflicts, frame).stream())
        .filter(segment -> segment.has(TcpSegment.SYN) && segment.has(TcpSegment.ACK))
        .map(TcpSegment::destinationPort)
        .reduce((one, later) -> later);
  }

  private static boolean isEnd(Conflicts conflicts, Frame frame, int port) {
    return segment(conflicts, frame)
        .filter(segment -> segment.destinationPort() == port)
        .filter(segment -> segment.has(TcpSegment.RST) || segment.has(TcpSegment.FIN))
        .isPresent();
  }

  private static Optional<TcpSegment> segment(Conflicts conflicts, Frame frame) {
    return frame
        .ip()
        .filter(packet -> packet.source().equals(conflicts.address()))
        .flatMap(TcpSegment::decode);
  }
}
