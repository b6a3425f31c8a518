// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.routable;

import java.time.Instant;
import java.util.List;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.sending.Traffic;
import org.ipv4ll.tck.harness.record.Frame;

/** Packets to a link-local address are delivered for as long as the host holds it. */
public final class LinkLocalDelivered extends BesideRoutable {

  public static final Criterion CRITERION =
      Criterion.should("link-local-delivered", "2.6.1-02", "790-791").of(Layer.IP);

  public LinkLocalDelivered() {
    super(CRITERION);
  }

  @Override
  Outcome beside(Examination exam, Ipv4Address address, Instant since) {
    var traffic = new Traffic(exam.record());
    var asked = traffic.occasions().stream().filter(o -> !o.told()).toList();
    var before = asked.stream().filter(o -> o.at().isBefore(since)).toList();
    var beside = asked.stream().filter(o -> !o.at().isBefore(since)).toList();
    if (beside.isEmpty()) {
      return exam.notReached("nobody sends to the address beside a routable one");
    }
    var last = beside.get(beside.size() - 1);
    var answers = answers(traffic, beside);
    if (!answers.isEmpty()) {
      return from(exam, address, answers.get(0));
    }
    if (answers(traffic, before).isEmpty()) {
      return exam.undecided("the host answers no ping, even without a routable address");
    }
    return exam.pending(last.at().plus(Traffic.PATIENCE))
        .orElseGet(() -> silent(exam, address, last.at()));
  }

  private static List<Frame> answers(Traffic traffic, List<Traffic.Occasion> asked) {
    return asked.stream()
        .flatMap(o -> traffic.packetsTo(o.to()).stream().filter(p -> !p.at().isBefore(o.at())))
        .toList();
  }

  private static Outcome from(Examination exam, Ipv4Address address, Frame answer) {
    return answer.uses(address)
        ? exam.satisfied(answer.toString())
        : exam.violated("answered from another address: " + answer, answer);
  }

  private static Outcome silent(Examination exam, Ipv4Address address, Instant asked) {
    return Operable.holds(exam.record(), address, asked, exam.record().end())
        ? exam.absent(
            "ARP for " + address + " is answered, packets are not", asked, exam.record().end())
        : exam.satisfied("the host has given " + address + " up");
  }
}
