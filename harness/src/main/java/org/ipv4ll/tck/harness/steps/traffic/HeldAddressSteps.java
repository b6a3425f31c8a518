// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.traffic;

import io.cucumber.java.en.When;
import java.time.Duration;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.drive.Stimuli;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * Questions to a host that may have an address and never have said a word about it: for what its
 * target file or its kernel says that it holds, and to everybody in the prefix.
 */
public final class HeldAddressSteps {

  /** Three probes, ANNOUNCE_WAIT and two announcements are over within this time. */
  private static final Duration COURSE = Duration.ofSeconds(12);

  private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(1);
  private static final int QUESTIONS = 3;

  private final TestContext context;

  public HeldAddressSteps(TestContext context) {
    this.context = context;
  }

  @When("the host has had the time to claim an address")
  public void timeToClaim() {
    context.trace().await(0, Frame::isArpLike, context.now().plus(context.patience()));
    context.pass(COURSE);
  }

  @When("the host is asked for whatever address it is known to hold")
  public void asked() {
    var held = context.fleet().first().linkLocal();
    for (int times = 0; times < QUESTIONS; times++) {
      held.forEach(this::ask);
      inject(context.stimuli().echoRequestToAll(Ipv4Address.LINK_LOCAL_BROADCAST));
      context.pass(BETWEEN_QUESTIONS);
    }
  }

  private void ask(Ipv4Address address) {
    inject(context.stimuli().question(address));
    inject(context.stimuli().echoRequest(address));
  }

  private void inject(byte[] frame) {
    context.inject(frame, context.now(), Stimuli.ANY_TIME);
  }
}
