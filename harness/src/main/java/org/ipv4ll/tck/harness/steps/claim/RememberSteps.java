// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.claim;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.drive.IutInstance;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.judge.Settings;

/** Hosts that remember what they cannot have claimed. */
public final class RememberSteps {

  private static final Duration ANSWER = Duration.ofSeconds(1);
  private static final int QUESTIONS = 10;

  private final TestContext context;
  private final Map<IutInstance, Ipv4Address> remembered = new LinkedHashMap<>();

  public RememberSteps(TestContext context) {
    this.context = context;
  }

  @Given("a host that remembers {word}")
  public void remembers(String address) {
    var host =
        remembered.isEmpty()
            ? context.fleet().first()
            : context.fleet().make(context.fleet().hardware());
    host.remember(Ipv4Address.parse(address));
    remembered.put(host, Ipv4Address.parse(address));
  }

  @When("each of these hosts has claimed an address")
  public void claim() {
    context.fleet().start(remembered.keySet().stream().toList());
    var limit = context.now().plus(context.startLatency()).plus(Settings.PATIENCE.multipliedBy(2));
    remembered.forEach(
        (host, address) ->
            host.held(limit)
                .orElseThrow(
                    () -> context.notReached("the host with " + address + " claims no address")));
  }

  /** Some hosts answer late, and some drop what comes too often: each is asked once a second. */
  @When("each of these hosts is asked for the address that it remembers")
  public void ask() {
    remembered.forEach(
        (host, address) -> {
          boolean answered = false;
          for (int i = 0; i < QUESTIONS && !answered; i++) {
            var limit = context.now().plus(ANSWER);
            answered = host.answers(context.stimuli().question(address), address, limit);
          }
        });
  }
}
