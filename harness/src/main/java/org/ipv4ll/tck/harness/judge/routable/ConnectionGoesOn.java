// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.routable;

import org.ipv4ll.tck.engine.wire.TcpSegment;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.sending.Traffic;
import org.ipv4ll.tck.harness.record.Frame;

/** What is under way at the link-local address goes on when a routable one comes. */
public final class ConnectionGoesOn extends Check {

  public static final Criterion CRITERION =
      Criterion.should("connection-goes-on", "1.9-08", "455-456");

  public ConnectionGoesOn() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var connection = Connection.in(exam.record());
    if (connection.isEmpty()) {
      return exam.notReached("the host accepts no connection");
    }
    if (Operable.since(exam.record()).isEmpty()) {
      return Operable.not(exam);
    }
    var open = connection.get();
    return open.answer(open.opening(), TcpSegment.RST)
        .map(reset -> exam.violated("the connection is reset: " + reset, reset))
        .or(() -> open.closing().map(closing -> carries(exam, open, closing)))
        .orElseGet(() -> exam.notReached("the peer does not go on with the connection"));
  }

  private static Outcome carries(Examination exam, Connection connection, Frame closing) {
    var deadline = closing.at().plus(Traffic.PATIENCE);
    return connection
        .answer(closing, TcpSegment.ACK)
        .map(answer -> exam.satisfied(answer.toString()))
        .or(() -> exam.pending(deadline))
        .orElseGet(
            () ->
                exam.absent(
                    "the connection does not carry anything any more",
                    closing.at(),
                    deadline,
                    closing));
  }
}
