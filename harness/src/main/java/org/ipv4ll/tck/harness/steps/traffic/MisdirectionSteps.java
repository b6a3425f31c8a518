// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.traffic;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.When;
import java.util.List;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.drive.router.MisdirectedPackets;

/** Packets that reach a host and are for other stations (section 2.7). */
public final class MisdirectionSteps {

  private static final List<Integer> HOPS = List.of(1, 64, 255);

  private final MisdirectedPackets misdirection;

  public MisdirectionSteps(TestContext context) {
    this.misdirection = new MisdirectedPackets(context);
  }

  @ParameterType("is handed|overhears|gets by broadcast")
  public MisdirectedPackets.Way way(String words) {
    return switch (words) {
      case "overhears" -> MisdirectedPackets.Way.OTHER;
      case "gets by broadcast" -> MisdirectedPackets.Way.BROADCAST;
      default -> MisdirectedPackets.Way.OWN;
    };
  }

  @When("the host {way} packets from {address} to {address} with TTL 1, 64 and 255")
  public void send(MisdirectedPackets.Way way, Ipv4Address from, Ipv4Address to) {
    misdirection.send(way, from, to, HOPS);
  }
}
