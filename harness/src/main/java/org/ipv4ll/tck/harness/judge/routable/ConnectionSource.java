// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.routable;

import org.ipv4ll.tck.engine.wire.TcpSegment;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.sending.Traffic;

/** Reports whether what is under way keeps its link-local source beside a routable address. */
public final class ConnectionSource extends Check {

  public static final Criterion CRITERION =
      Criterion.may("connection-source", "2.6.1-03", "791-796").of(Layer.IP);

  public ConnectionSource() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var connection = Connection.in(exam.record());
    var closing = connection.flatMap(Connection::closing);
    if (closing.isEmpty()) {
      return exam.notReached("no connection is under way beside a routable address");
    }
    return connection
        .flatMap(c -> c.answer(closing.get(), TcpSegment.ACK))
        .map(answer -> exam.satisfied("kept: " + answer))
        .or(() -> exam.pending(closing.get().at().plus(Traffic.PATIENCE)))
        .orElseGet(() -> exam.satisfied("the connection is over"));
  }
}
