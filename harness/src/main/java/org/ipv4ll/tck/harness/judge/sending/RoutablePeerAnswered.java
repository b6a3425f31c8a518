// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.sending;

import java.util.List;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;

/**
 * A host with a link-local address alone answers peers with routable ones. It may choose not to
 * send from such an address (827-831), so that its silence breaks no rule.
 */
public final class RoutablePeerAnswered extends Check {

  public static final Criterion CRITERION =
      Criterion.should("routable-peer-answered", "1.8-01", "407-410, 1089-1092").of(Layer.IP);

  public RoutablePeerAnswered() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    if (exam.record().claim().isEmpty()) {
      return HoldsNoAddress.notReached(exam);
    }
    var traffic = new Traffic(exam.record());
    var peers = traffic.peers(false, address -> !address.isLinkLocal());
    if (peers.isEmpty()) {
      return exam.notReached("no routable peer asks for an answer");
    }
    var silent = silent(traffic, peers);
    if (silent.isEmpty()) {
      return exam.satisfied("answered: " + peers);
    }
    return exam.pending(traffic.deadline().orElseThrow())
        .orElseGet(() -> silent(exam, traffic, silent));
  }

  private static Outcome silent(Examination exam, Traffic traffic, List<Ipv4Address> silent) {
    var others = traffic.peers(false, Ipv4Address::isLinkLocal);
    return silent(traffic, others).equals(others)
        ? exam.undecided("no peer is answered, not even a link-local one")
        : exam.absent(
            "no answer for " + silent,
            traffic.occasions().get(0).at(),
            traffic.deadline().orElseThrow());
  }

  private static List<Ipv4Address> silent(Traffic traffic, List<Ipv4Address> peers) {
    return peers.stream().filter(peer -> traffic.packetsTo(peer).isEmpty()).toList();
  }
}
