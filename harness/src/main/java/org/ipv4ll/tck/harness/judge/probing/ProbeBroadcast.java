// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import java.util.List;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.EachFrame;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * A probe is an ARP request and goes to the link-layer broadcast address. A reply that asks for an
 * address with no sender is meant as a probe.
 */
public final class ProbeBroadcast extends EachFrame {

  public static final Criterion CRITERION =
      Criterion.must("probe-broadcast", "2.2.1-01", "617-618").restated("1.2-04");

  public ProbeBroadcast() {
    super(
        CRITERION,
        "probe",
        frame -> frame.isProbe() || Substitute.isReply(frame),
        (life, probe) -> isRequest(probe) && probe.isBroadcast());
  }

  private static boolean isRequest(Frame probe) {
    return probe.arp().filter(ArpPacket::isRequest).isPresent();
  }

  @Override
  protected String broken(Frame probe) {
    return (isRequest(probe) ? "a probe is not broadcast: " : "a probe is no request: ") + probe;
  }

  @Override
  protected List<String> blockers() {
    return List.of(TestedBeforeUse.CRITERION.id());
  }
}
