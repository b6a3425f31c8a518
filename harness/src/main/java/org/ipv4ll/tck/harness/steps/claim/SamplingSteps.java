// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.claim;

import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.drive.IutInstance;
import org.ipv4ll.tck.harness.drive.TestContext;

/** Many hosts, each on a link of its own. */
public final class SamplingSteps {

  /** What each octet is changed by; not all the same, which a sum of octets would not see. */
  private static final int[] CHANGES = {0x04, 0x10, 0x21, 0x42, 0x83, 0x15};

  private final TestContext context;

  public SamplingSteps(TestContext context) {
    this.context = context;
  }

  @When(
      "{int} hosts with random hardware addresses are denied {int} candidate(s) each, on links of"
          + " their own")
  public void deny(int hosts, int denials) {
    new Sampling(context).candidates(hosts, denials + 1);
  }

  @When("{int} hosts start over after {int} conflicts each, on links of their own")
  public void startOver(int hosts, int conflicts) {
    new Sampling(context).candidates(hosts, conflicts + 1);
  }

  @When("{int} hosts claim an address, each on a link of its own")
  public void claim(int hosts) {
    new Sampling(context).claims(hosts);
  }

  @When("7 hosts start together whose hardware addresses differ in one octet each")
  public void startTogether() {
    var base = context.fleet().hardware();
    List<IutInstance> hosts = new ArrayList<>(List.of(context.fleet().make(base)));
    for (int octet = 0; octet < CHANGES.length; octet++) {
      hosts.add(context.fleet().make(changed(base, octet)));
    }
    new Sampling(context).candidates(hosts, 2);
  }

  private static MacAddress changed(MacAddress base, int octet) {
    return new MacAddress(base.bits() ^ (long) CHANGES[octet] << 40 - 8 * octet);
  }
}
