// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.link;

import io.cucumber.java.en.Given;
import java.util.concurrent.atomic.AtomicReference;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.record.Act;

/** A link that is full of other hosts (RFC 3927 section 1.3). */
public final class CrowdSteps {

  private final TestContext context;
  private final AtomicReference<Ipv4Address> firstWanted = new AtomicReference<>();

  public CrowdSteps(TestContext context) {
    this.context = context;
  }

  @Given("{int} addresses from the first candidate on are held by other hosts")
  public void crowd(int count) {
    context.scenario().did((at, mark) -> new Act.Crowded(at, mark, count));
    context.hold(address -> isHeld(address, count));
  }

  /** The range is a ring, so that the crowd is as big wherever the first candidate lies. */
  private boolean isHeld(Ipv4Address address, int count) {
    if (!address.isLinkLocal()) {
      return false;
    }
    firstWanted.compareAndSet(null, address);
    int distance = address.bits() - firstWanted.get().bits();
    return Math.floorMod(distance, Ipv4Address.SELECTABLE) < count;
  }
}
