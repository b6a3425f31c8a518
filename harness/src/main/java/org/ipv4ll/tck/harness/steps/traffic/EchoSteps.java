// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.traffic;

import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.ipv4ll.tck.harness.drive.Claims;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * What the host said comes back to it: as it was, or from the station that passed it on, such as a
 * repeater which puts its own address into the Ethernet header.
 */
public final class EchoSteps {

  private static final int PROBES = 3;

  private final TestContext context;
  private final Claims claims;

  public EchoSteps(TestContext context) {
    this.context = context;
    this.claims = new Claims(context);
  }

  @When("each probe of the host is echoed {duration} later")
  public void probes(Duration delay) {
    probes(delay, Frame::bytes);
  }

  @When("each probe of the host is echoed {duration} later from another Ethernet source")
  public void probesPassedOn(Duration delay) {
    probes(delay, this::passedOn);
  }

  /** A host that gives its address up at the first conflict may probe before this begins. */
  private void probes(Duration delay, Function<Frame, byte[]> form) {
    var begun = context.now();
    for (int number = 1; number <= PROBES && claims.probes(number); number++) {
      var probe = claims.probe(number);
      if (!probe.at().isBefore(begun)) {
        send(form.apply(probe), probe.at().plus(delay));
      }
    }
  }

  @When("its announcement is echoed")
  public void announcement() {
    send(announced().bytes(), context.now());
  }

  @When("its announcement is echoed {duration} after the first")
  public void announcementLater(Duration delay) {
    send(announced().bytes(), afterFirst(delay));
  }

  @When("its announcement is echoed from another Ethernet source")
  public void announcementPassedOn() {
    send(passedOn(announced()), context.now());
  }

  @When("its announcement is echoed from another Ethernet source {duration} after the first")
  public void announcementPassedOnLater(Duration delay) {
    send(passedOn(announced()), afterFirst(delay));
  }

  private Frame announced() {
    return context.scenario().claim().claim().orElseThrow();
  }

  private Instant afterFirst(Duration delay) {
    return context.scenario().firstStimulus().at().plus(delay);
  }

  private byte[] passedOn(Frame said) {
    return said.ethernet().orElseThrow().from(context.cast().secondRogue()).encode();
  }

  private void send(byte[] echo, Instant at) {
    var sent = context.inject(echo, at);
    context.comment(sent, "echo");
    context.scenario().stimulus(sent);
  }
}
