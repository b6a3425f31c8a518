// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import java.util.List;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.EachFrame;
import org.ipv4ll.tck.harness.record.Frame;

/** The target hardware address of a probe, which nobody reads, is best left zero. */
public final class ProbeTargetHardware extends EachFrame {

  public static final Criterion CRITERION =
      Criterion.should("probe-target-hardware", "2.2.1-04", "624-625").restated("1.2-02");

  public ProbeTargetHardware() {
    super(
        CRITERION,
        "probe",
        Frame::isProbe,
        (life, probe) ->
            probe.arp().filter(a -> a.targetHardware().equals(MacAddress.ZERO)).isPresent());
  }

  @Override
  protected String broken(Frame probe) {
    return "the target hardware address of a probe is not zero: " + probe;
  }

  @Override
  protected List<String> blockers() {
    return List.of(TestedBeforeUse.CRITERION.id());
  }
}
