// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import java.util.List;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.EachFrame;
import org.ipv4ll.tck.harness.record.Frame;

/** A probe carries the hardware address of the interface that sends it. */
public final class ProbeSenderHardware extends EachFrame {

  public static final Criterion CRITERION =
      Criterion.must("probe-sender-hardware", "2.2.1-02", "618-620").restated("1.2-01");

  public ProbeSenderHardware() {
    super(
        CRITERION,
        "probe",
        Frame::isProbe,
        (life, probe) ->
            probe.arp().filter(arp -> arp.senderHardware().equals(life.mac())).isPresent());
  }

  @Override
  protected String broken(Frame probe) {
    return "the sender hardware address of a probe is not that of its interface: " + probe;
  }

  @Override
  protected List<String> blockers() {
    return List.of(TestedBeforeUse.CRITERION.id());
  }
}
