// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.dhcp;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.drive.Claims;
import org.ipv4ll.tck.harness.drive.RoutableOffer;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.RoutableNetwork;

/** A routable address with a gateway, given to the host and taken from it by its administrator. */
public final class RoutableSteps {

  /** Longer than a claim takes, for a host that goes for one all the same. */
  private static final Duration SETTLED = Duration.ofSeconds(9);

  /** A host may test its routable address before it uses it (RFC 5227). */
  private static final int LOOKS = 15;

  private static final Duration LOOK = Duration.ofSeconds(1);

  private final TestContext context;

  public RoutableSteps(TestContext context) {
    this.context = context;
  }

  @Given("a host with a routable address and a gateway starts")
  public void startsWithRoutable() {
    getsRoutable();
    context.start();
    await(LOOKS + (int) context.startLatency().toSeconds());
    context.pass(SETTLED);
  }

  @When("the host gets a routable address and a gateway")
  public void getsRoutable() {
    context.play(context.cast().gateway());
    context.use("add-routable", RoutableOffer.values());
  }

  /** The gateway asks for it; checks see for themselves whether it is answered. */
  @When("the routable address is asked for until it works")
  public void works() {
    await(LOOKS);
  }

  private void await(int looks) {
    boolean works = false;
    for (int look = 0; look < looks && !works; look++) {
      works = isAnswered();
    }
    if (!works) {
      context.note("the routable address is not answered for within " + looks + " s");
    }
  }

  private boolean isAnswered() {
    var gateway = context.cast().gateway();
    var host = RoutableNetwork.HOST;
    var question = ArpPacket.request(gateway.mac(), gateway.address(), host);
    int mark = context.trace().mark();
    context.send(question.broadcast().encode());
    var limit = context.now().plus(LOOK);
    return context.trace().await(mark, frame -> frame.isReplyFor(host), limit).isPresent();
  }

  @When("the host loses its routable address and its gateway")
  public void losesRoutable() {
    RoutableEnd.comes(context);
    context.use("remove-routable", RoutableOffer.values());
  }

  /** The one that it has kept, or one that it claims anew. */
  @When("the host holds a link-local address again")
  public void holdsAgain() {
    int from = context.scenario().watchedFrom();
    if (RoutableEnd.isHeld(context)) {
      return;
    }
    var limit = context.now().plus(context.patience());
    if (context.trace().await(from, Frame::isProbe, limit).isEmpty()) {
      throw context.notReached("the host claims no link-local address again");
    }
    var claim = new Claims(context).claim(from, context.patience());
    context.until(
        claim.claim().orElseThrow().at().plus(Attempt.ANNOUNCED).plus(context.slack().late()));
  }
}
