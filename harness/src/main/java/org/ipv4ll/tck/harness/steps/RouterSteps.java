package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Crossing;
import org.ipv4ll.tck.harness.bench.Crossroads;
import org.ipv4ll.tck.harness.bench.Sighting;

/** What a router makes of packets that are not to leave their link (sections 2.7 and 7). */
public final class RouterSteps {

  private static final int USUAL = 64;
  private static final List<Integer> HOPS = List.of(1, 2, USUAL, 255);
  private static final Ipv4Address GROUP = Ipv4Address.parse("239.39.27.1");

  private final Bench bench;
  private final Crossroads crossroads;

  public RouterSteps(Bench bench) {
    this.bench = bench;
    this.crossroads = new Crossroads(bench);
  }

  @ParameterType("a packet|a fragment|a packet with options|an ICMP error")
  public Crossing.Form form(String words) {
    return switch (words) {
      case "a fragment" -> Crossing.Form.FRAGMENT;
      case "a packet with options" -> Crossing.Form.OPTIONS;
      case "an ICMP error" -> Crossing.Form.ICMP_ERROR;
      default -> Crossing.Form.PACKET;
    };
  }

  /** Who sends, and who is sent to. */
  @ParameterType(
      "a link-local station|a station on its own link|a station on the far link|a station beyond"
          + "|a group|(?:\\d+\\.){3}\\d+")
  public Ipv4Address station(String words) {
    return switch (words) {
      case "a link-local station" -> bench.cast().linkLocalOtherThan(Ipv4Address.ANY);
      case "a station on its own link" -> crossroads.near();
      case "a station on the far link" -> crossroads.far();
      case "a station beyond" -> crossroads.beyond();
      case "a group" -> GROUP;
      default -> Ipv4Address.parse(words);
    };
  }

  @Given("a router between two links")
  public void router() {
    crossroads.open();
  }

  @Given("its route for {word} leads over the far link")
  public void farRoute(String prefix) {
    crossroads.route(prefix, 1);
  }

  @Given("its route for {word} leads back over the link of arrival")
  public void nearRoute(String prefix) {
    crossroads.route(prefix, 0);
  }

  @ParameterType("proxy ARP|address translation|multicast routing")
  public String service(String words) {
    return words.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  @Given("its {service} is on")
  public void enable(String ability) {
    bench.use(ability, Map.of());
  }

  @When("it is given {form} from {station} to {station}")
  public void give(Crossing.Form form, Ipv4Address from, Ipv4Address to) {
    crossroads.send(form, from, to, USUAL);
  }

  @When("it is given packets from {station} to {station} with TTL 1, 2, 64 and 255")
  public void sweep(Ipv4Address from, Ipv4Address to) {
    HOPS.forEach(hops -> crossroads.send(Crossing.Form.PACKET, from, to, hops));
  }

  @Then("no copy leaves it on any link")
  public void stays() {
    bench.pass(Crossroads.PASSAGE);
    for (var crossing : crossroads.sent()) {
      crossroads
          .copy(crossing)
          .ifPresent(
              s -> {
                throw bench.journal().violated("forwarded: " + s, s);
              });
      crossroads
          .answer(crossing)
          .ifPresent(s -> bench.journal().observed("the router itself answers: " + s));
    }
  }

  /** Without this nobody knows whether the router forwards at all in the setting of the case. */
  @Then("{form} from {station} to {station} gets through")
  public void control(Crossing.Form form, Ipv4Address from, Ipv4Address to) {
    var crossing = crossroads.send(form, from, to, USUAL);
    bench.pass(Crossroads.PASSAGE);
    var copy =
        crossroads
            .copy(crossing)
            .orElseThrow(
                () ->
                    bench
                        .journal()
                        .inconclusive(
                            "the control from %s to %s is not forwarded either"
                                .formatted(from, to)));
    bench.journal().comment(copy, "the control gets through");
  }

  @Then("it answers no ARP request for {int} link-local addresses")
  public void silentAbout(int count) {
    Stream.generate(() -> bench.cast().linkLocalOtherThan(Ipv4Address.ANY))
        .limit(count)
        .flatMap(address -> crossroads.answersFor(address).stream())
        .findFirst()
        .ifPresent(this::speaksForOthers);
  }

  private void speaksForOthers(Sighting reply) {
    throw bench.journal().violated("it answers for the prefix: " + reply, reply);
  }

  @Then("it answers an ARP request for {station}")
  public void speaksFor(Ipv4Address address) {
    crossroads
        .answersFor(address)
        .orElseThrow(
            () -> bench.journal().inconclusive("its proxy ARP does not answer for anybody"));
  }
}
