package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Peer;
import org.ipv4ll.tck.harness.bench.Sighting;

/** An application that says through which interface it wants to send (RFC 3927 section 3.2). */
public final class InterfaceChoiceSteps {

  private static final Duration CONVERSATION = Duration.ofSeconds(2);

  private final Bench bench;
  private final Ipv4Address peer;
  private final List<MacAddress> stations;

  /** What the host sent to the peer while one interface was chosen, by link. */
  private final List<List<List<Sighting>>> pings = new ArrayList<>();

  public InterfaceChoiceSteps(Bench bench) {
    this.bench = bench;
    this.peer = bench.cast().linkLocalOtherThan(Ipv4Address.ANY);
    this.stations = List.of(bench.cast().requester(), bench.cast().secondRogue());
  }

  @Given("a peer on each link holds the same address")
  public void peers() {
    for (int link = 0; link < bench.taps().size(); link++) {
      bench.taps().get(link).play(new Peer(stations.get(link), peer));
    }
  }

  @When("the host is made to ping that address through each interface in turn")
  public void ping() {
    for (int chosen = 1; chosen <= bench.taps().size(); chosen++) {
      var marks = bench.taps().stream().map(tap -> tap.trace().mark()).toList();
      var values = Map.of("address", peer.toString(), "through", Integer.toString(chosen));
      bench.use("talk-through", values);
      bench.pass(CONVERSATION);
      pings.add(
          IntStream.range(0, marks.size())
              .mapToObj(link -> echoes(link, marks.get(link)))
              .toList());
    }
  }

  private List<Sighting> echoes(int link, int from) {
    return bench.taps().get(link).trace().host().stream()
        .filter(s -> s.index() >= from && isEcho(s))
        .toList();
  }

  private boolean isEcho(Sighting sighting) {
    return sighting
        .ip()
        .filter(packet -> packet.destination().equals(peer))
        .flatMap(IcmpEcho::decode)
        .filter(echo -> !echo.reply())
        .isPresent();
  }

  @Then("each ping goes to the peer on the link that was chosen")
  public void throughChosen() {
    for (int chosen = 0; chosen < pings.size(); chosen++) {
      for (int link = 0; link < pings.size(); link++) {
        var seen = pings.get(chosen).get(link);
        if (link != chosen && !seen.isEmpty()) {
          throw bench
              .journal()
              .violated(
                  "interface " + (chosen + 1) + " was chosen, not " + (link + 1), seen.get(0));
        }
      }
      toPeerOf(chosen);
    }
  }

  private void toPeerOf(int chosen) {
    var seen = pings.get(chosen).get(chosen);
    if (seen.isEmpty()) {
      throw bench.missing("no ping through interface " + (chosen + 1));
    }
    seen.stream()
        .filter(s -> !s.ethernet().orElseThrow().destination().equals(stations.get(chosen)))
        .findFirst()
        .ifPresent(
            s -> {
              throw bench.journal().violated("the ping is for the peer on the other link: " + s, s);
            });
  }

  @Then("it comes from the address of that interface")
  public void fromOwn() {
    for (int chosen = 0; chosen < pings.size(); chosen++) {
      var own = bench.fleet().interfaces().get(chosen);
      var address = own.held().orElseThrow();
      pings.get(chosen).get(chosen).stream()
          .filter(s -> !s.ip().orElseThrow().source().equals(address))
          .findFirst()
          .ifPresent(
              s -> {
                throw bench.journal().violated("not from " + address + ": " + s, s);
              });
    }
  }
}
