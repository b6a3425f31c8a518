// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.router;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.drive.router.RouterTestbed;
import org.ipv4ll.tck.harness.drive.router.TransitPacket;

/** What a router makes of packets that are not to leave their link (sections 2.7 and 7). */
public final class RouterSteps {

  private static final int USUAL = 64;

  private static final List<Integer> HOPS = List.of(1, 2, USUAL, 255);
  private static final Ipv4Address GROUP = Ipv4Address.parse("239.39.27.1");

  private final TestContext context;
  private final RouterTestbed testbed;

  public RouterSteps(TestContext context) {
    this.context = context;
    this.testbed = new RouterTestbed(context);
  }

  @ParameterType(
      "a packet|a fragment|a last fragment|a packet with options|a TCP segment|an echo request"
          + "|an ICMP error")
  public TransitPacket.Form form(String words) {
    return switch (words) {
      case "a fragment" -> TransitPacket.Form.FRAGMENT;
      case "a last fragment" -> TransitPacket.Form.LAST_FRAGMENT;
      case "a TCP segment" -> TransitPacket.Form.SEGMENT;
      case "an echo request" -> TransitPacket.Form.ECHO;
      case "a packet with options" -> TransitPacket.Form.OPTIONS;
      case "an ICMP error" -> TransitPacket.Form.ICMP_ERROR;
      default -> TransitPacket.Form.PACKET;
    };
  }

  /** Who sends, and who is sent to. */
  @ParameterType(
      "a link-local station|a station on (?:its own|the near) link|a station on the far link"
          + "|a station beyond|a group|(?:\\d+\\.){3}\\d+")
  public Ipv4Address station(String words) {
    return switch (words) {
      case "a link-local station" -> context.cast().linkLocalOtherThan(Ipv4Address.ANY);
      case "a station on its own link", "a station on the near link" -> testbed.near();
      case "a station on the far link" -> testbed.far();
      case "a station beyond" -> testbed.beyond();
      case "a group" -> GROUP;
      default -> Ipv4Address.parse(words);
    };
  }

  @Given("a router between two links")
  public void router() {
    testbed.open();
  }

  @Given("its route for {word} leads over the far link")
  public void farRoute(String prefix) {
    testbed.route(prefix, RouterTestbed.FAR);
  }

  @Given("its route for {word} leads over the near link")
  public void routeBack(String prefix) {
    testbed.route(prefix, RouterTestbed.NEAR);
  }

  @Given("its route for {word} leads back over the link of arrival")
  public void nearRoute(String prefix) {
    testbed.route(prefix, RouterTestbed.NEAR);
  }

  @ParameterType("proxy ARP|address translation|multicast routing")
  public String service(String words) {
    return words.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  @Given("its {service} is on")
  public void enable(String ability) {
    context.use(ability, Map.of());
  }

  @When("it is given {form} from {station} to {station}")
  public void give(TransitPacket.Form form, Ipv4Address from, Ipv4Address to) {
    testbed.send(form, RouterTestbed.NEAR, from, to, USUAL);
  }

  @When("the far link gives it {form} from {station} to {station}")
  public void giveFromFar(TransitPacket.Form form, Ipv4Address from, Ipv4Address to) {
    testbed.send(form, RouterTestbed.FAR, from, to, USUAL);
  }

  @When("it is given packets from {station} to {station} with TTL 1, 2, 64 and 255")
  public void sweep(Ipv4Address from, Ipv4Address to) {
    HOPS.forEach(
        hops -> testbed.send(TransitPacket.Form.PACKET, RouterTestbed.NEAR, from, to, hops));
  }

  @When("it is given packets from {int} link-local stations to {station}")
  public void giveFromMany(int count, Ipv4Address to) {
    linkLocals(count).forEach(from -> give(TransitPacket.Form.PACKET, from, to));
  }

  @When("it is given packets from {station} to {int} link-local stations")
  public void giveToMany(Ipv4Address from, int count) {
    linkLocals(count).forEach(to -> give(TransitPacket.Form.PACKET, from, to));
  }

  private Stream<Ipv4Address> linkLocals(int count) {
    return Stream.generate(() -> context.cast().linkLocalOtherThan(Ipv4Address.ANY)).limit(count);
  }

  /** Without this nobody knows whether the router forwards at all in the setting of the case. */
  @When("as a control it is given {form} from {station} to {station}")
  public void control(TransitPacket.Form form, Ipv4Address from, Ipv4Address to) {
    testbed.compare(form, from, to);
  }
}
