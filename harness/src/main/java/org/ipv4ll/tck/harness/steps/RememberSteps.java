package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Instance;

/** Hosts that remember what they cannot have claimed. */
public final class RememberSteps {

  private static final Duration ANSWER = Duration.ofSeconds(1);

  private final Bench bench;
  private final Map<Instance, Ipv4Address> remembered = new LinkedHashMap<>();

  public RememberSteps(Bench bench) {
    this.bench = bench;
  }

  @Given("a host that remembers {word}")
  public void remembers(String address) {
    var host =
        remembered.isEmpty() ? bench.fleet().first() : bench.fleet().make(bench.fleet().hardware());
    host.remember(Ipv4Address.parse(address));
    remembered.put(host, Ipv4Address.parse(address));
  }

  @When("each of these hosts has claimed an address")
  public void claim() {
    bench.fleet().start(remembered.keySet().stream().toList());
    var limit = bench.now().plus(bench.startLatency()).plus(Bench.PATIENCE.multipliedBy(2));
    remembered.forEach(
        (host, address) ->
            host.held(limit)
                .orElseThrow(
                    () -> bench.missing("the host with " + address + " claims no address")));
  }

  @Then("each of them that holds what it remembers answers for it")
  public void answered() {
    remembered.forEach(
        (host, address) -> {
          if (host.held().filter(address::equals).isEmpty()) {
            bench.journal().observed("the host with " + address + " holds another address");
            return;
          }
          var limit = bench.now().plus(ANSWER).plus(bench.slack().late());
          if (!host.answers(bench.stimuli().question(address), address, limit)) {
            throw bench.missing("no answer for " + address);
          }
        });
    bench.journal().observed("answered for: " + remembered.values());
  }

  @Then("none of them has probed or used the address that it remembers")
  public void unused() {
    remembered.forEach(
        (host, address) ->
            host.trace().host().stream()
                .filter(s -> s.holdsOnTo(address))
                .findFirst()
                .ifPresent(
                    s -> {
                      throw bench.journal().violated("a remembered " + address + " is used: " + s);
                    }));
    bench.journal().observed("not used: " + remembered.values());
  }
}
