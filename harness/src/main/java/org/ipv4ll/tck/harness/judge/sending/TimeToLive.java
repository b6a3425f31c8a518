// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.sending;

import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;

/** Reports the time to live of packets from a link-local address, for which 1 is sensible. */
public final class TimeToLive extends Check {

  public static final Criterion CRITERION =
      Criterion.info("time-to-live", "2.7-01", "858-861").of(Layer.IP);

  public TimeToLive() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var values =
        exam.record().host().stream()
            .filter(Traffic::isFromLinkLocal)
            .flatMap(frame -> frame.ip().stream())
            .map(Ipv4Packet::timeToLive)
            .distinct()
            .toList();
    return values.isEmpty()
        ? exam.notReached("no packet has a link-local source")
        : exam.satisfied("time to live: " + values);
  }
}
