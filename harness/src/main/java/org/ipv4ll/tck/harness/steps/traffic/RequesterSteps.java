// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.traffic;

import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.ArrayList;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.drive.Stimuli;
import org.ipv4ll.tck.harness.drive.TestContext;

/** Stations that ask for the claimed address by ARP until they are answered. */
public final class RequesterSteps {

  private static final int QUESTIONS = 10;
  private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(1);

  private final TestContext context;

  public RequesterSteps(TestContext context) {
    this.context = context;
  }

  @When("another host asks for the claimed address")
  public void asks() {
    ask(context.cast().linkLocalOtherThan(claimed()));
  }

  @When("another host asks for the claimed address {duration} later")
  public void asksLater(Duration delay) {
    context.pass(delay);
    asks();
  }

  @When("the other host asks for the claimed address {duration} later")
  public void rivalAsksLater(Duration delay) {
    context.pass(delay);
    var asker = context.cast().linkLocalOtherThan(claimed());
    ask(ArpPacket.request(context.cast().rogue(), asker, claimed()).broadcast());
  }

  @When("a requester with a link-local address asks for the claimed address")
  public void linkLocalAsks() {
    asks();
  }

  @When("a requester with a routable address asks for the claimed address")
  public void routableAsks() {
    ask(context.cast().routable());
  }

  @When("a requester without an address asks for the claimed address")
  public void nobodyAsks() {
    ask(Ipv4Address.ANY);
  }

  @When("a requester with the address {address} asks for the claimed address")
  public void addressAsks(Ipv4Address asker) {
    ask(asker);
  }

  @When("a requester asks for the claimed address by unicast")
  public void asksByUnicast() {
    var asker = context.cast().linkLocalOtherThan(claimed());
    var request = ArpPacket.request(context.cast().requester(), asker, claimed());
    ask(request.unicast(context.cast().host()));
  }

  @When("a requester asks for the claimed address with a target hardware address")
  public void asksWithTarget() {
    var asker = context.cast().linkLocalOtherThan(claimed());
    var sender = context.cast().requester();
    ask(
        new ArpPacket(ArpPacket.REQUEST, sender, asker, MacAddress.BROADCAST, claimed())
            .broadcast());
  }

  @When("a requester asks for the claimed address from another Ethernet source")
  public void asksFromElsewhere() {
    var asker = context.cast().linkLocalOtherThan(claimed());
    var request = ArpPacket.request(context.cast().requester(), asker, claimed());
    ask(request.broadcast().from(context.cast().secondRogue()));
  }

  /** The host has to ask for the silent peer all the while. */
  @When("a requester asks for the claimed address while a silent peer {address} goes on pinging it")
  public void asksAmidPings(Ipv4Address peer) {
    var asker = context.cast().linkLocalOtherThan(claimed());
    var request = ArpPacket.request(context.cast().requester(), asker, claimed()).broadcast();
    ask(request, () -> new PeerSteps(context).pingsSilently(peer));
  }

  private void ask(Ipv4Address asker) {
    ask(ArpPacket.request(context.cast().requester(), asker, claimed()).broadcast());
  }

  private void ask(EthernetFrame question) {
    ask(question, () -> {});
  }

  /** Again and again, as long as the host neither answers nor is after another address. */
  private void ask(EthernetFrame question, Runnable before) {
    var asked = new ArrayList<Integer>();
    do {
      before.run();
      asked.add(context.inject(question.encode(), context.now(), Stimuli.ANY_TIME).index());
    } while (!isSettled(asked.get(0)) && asked.size() < QUESTIONS);
    context.scenario().askedFor(claimed(), asked);
  }

  private boolean isSettled(int asked) {
    var claim = context.scenario().claim().claim().orElseThrow();
    return context
        .trace()
        .await(
            claim.index(),
            frame ->
                (frame.isProbe() && !frame.isProbeFor(claimed()))
                    || (frame.index() > asked && frame.isReplyFor(claimed())),
            context.now().plus(BETWEEN_QUESTIONS))
        .isPresent();
  }

  private Ipv4Address claimed() {
    return context.scenario().claim().address();
  }
}
