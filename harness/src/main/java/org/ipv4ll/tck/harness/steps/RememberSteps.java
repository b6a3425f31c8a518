package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.drive.Bench;
import org.ipv4ll.tck.harness.drive.Instance;
import org.ipv4ll.tck.harness.judge.Settings;

/** Hosts that remember what they cannot have claimed. */
public final class RememberSteps {

  private static final Duration ANSWER = Duration.ofSeconds(1);
  private static final int QUESTIONS = 10;

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
    var limit = bench.now().plus(bench.startLatency()).plus(Settings.PATIENCE.multipliedBy(2));
    remembered.forEach(
        (host, address) ->
            host.held(limit)
                .orElseThrow(
                    () -> bench.notReached("the host with " + address + " claims no address")));
  }

  /** Some hosts answer late, and some drop what comes too often: each is asked once a second. */
  @When("each of these hosts is asked for the address that it remembers")
  public void ask() {
    remembered.forEach(
        (host, address) -> {
          boolean answered = false;
          for (int i = 0; i < QUESTIONS && !answered; i++) {
            var limit = bench.now().plus(ANSWER);
            answered = host.answers(bench.stimuli().question(address), address, limit);
          }
        });
  }
}
