// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.router;

import io.cucumber.java.en.When;
import java.time.Duration;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.drive.router.RouterTestbed;

/** What makes a router speak itself: ARP requests and pings (sections 1.2, 2.7). */
public final class RouterSpeechSteps {

  private static final Duration APART = Duration.ofMillis(20);
  private static final Duration ANSWER = Duration.ofSeconds(3);

  private final TestContext context;
  private final RouterTestbed testbed;

  public RouterSpeechSteps(TestContext context) {
    this.context = context;
    this.testbed = new RouterTestbed(context);
  }

  /** Asked by routable and by link-local stations, and by some of them alone. */
  @When("it is asked by ARP for {int} link-local addresses")
  public void ask(int count) {
    for (int number = 0; number < count; number++) {
      var asker = number % 2 == 0 ? testbed.near() : linkLocal();
      if (number % 4 < 2) {
        testbed.ask(asker, linkLocal());
      } else {
        testbed.askAlone(asker, linkLocal());
      }
      context.pass(APART);
    }
  }

  private Ipv4Address linkLocal() {
    return context.cast().linkLocalOtherThan(Ipv4Address.ANY);
  }

  /** Otherwise nobody knows whether it answers for anybody but itself. */
  @When("as a control it is asked by ARP for {station}")
  public void control(Ipv4Address address) {
    testbed.ask(testbed.near(), address);
  }

  @When("{int} link-local stations on its own link ping the router")
  public void ping(int count) {
    for (int number = 0; number < count; number++) {
      testbed.ping(linkLocal());
      context.pass(ANSWER);
    }
  }

  /** Otherwise its silence says nothing. */
  @When("as a control {station} pings the router")
  public void ping(Ipv4Address station) {
    testbed.ping(station);
  }
}
