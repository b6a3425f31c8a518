// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.sending;

import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;

/** The broadcast address of the prefix is nobody's to be asked for. */
public final class PrefixBroadcast extends Check {

  public static final Criterion CRITERION =
      Criterion.must("prefix-broadcast", "2.6.2-03", "808-810").of(Layer.IP);

  private final Ipv4Address destination;

  public PrefixBroadcast(Ipv4Address destination) {
    super(CRITERION);
    this.destination = destination;
  }

  @Override
  protected Outcome examine(Examination exam) {
    var traffic = new Traffic(exam.record());
    var question = traffic.resolution(destination);
    if (question.isPresent()) {
      return exam.violated("a broadcast address is asked for: " + question.get(), question.get());
    }
    var packets = traffic.packetsTo(destination);
    if (packets.isEmpty()) {
      return traffic
          .deadline()
          .flatMap(exam::pending)
          .orElseGet(() -> exam.notReached("the host sends nothing to " + destination));
    }
    return packets.stream()
        .filter(packet -> !packet.isBroadcast())
        .findFirst()
        .map(packet -> exam.violated("a broadcast goes to one station: " + packet, packet))
        .orElseGet(() -> exam.satisfied(packets.get(0).toString()));
  }
}
