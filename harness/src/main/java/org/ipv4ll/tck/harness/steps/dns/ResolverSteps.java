// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.dns;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.dns.Question;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.drive.dns.DnsNames;
import org.ipv4ll.tck.harness.drive.dns.TesterServer;

/** Programs on a host that look names up, and what its resolver asks (RFC 3927 section 1.4). */
public final class ResolverSteps {

  private static final Ipv4Address DOCUMENTATION = Ipv4Address.parse("192.0.2.7");
  private static final Duration READY = Duration.ofSeconds(60);
  private static final Duration ARRIVAL = Duration.ofSeconds(2);

  private final TestContext context;
  private final DnsNames names;
  private final TesterServer server;

  public ResolverSteps(TestContext context) {
    this.context = context;
    this.names = new DnsNames(context.seed());
    this.server = new TesterServer(context);
  }

  @Given("a control lookup of the client reaches the tester's server")
  public void start() {
    server.play(DOCUMENTATION);
    context.start();
    var limit = context.now().plus(context.startLatency()).plus(READY);
    while (!controlArrives()) {
      if (context.now().isAfter(limit)) {
        throw context.notReached("no control lookup has reached the tester's server");
      }
    }
  }

  private boolean controlArrives() {
    var address = names.controlAddress();
    resolve(address);
    return arrives(Question.reverse(address));
  }

  private boolean arrives(String name) {
    var limit = context.now().plus(ARRIVAL);
    while (!server.wasAskedFor(name) && context.now().isBefore(limit)) {
      context.pass(Duration.ofMillis(50));
    }
    return server.wasAskedFor(name);
  }

  private void resolve(String address) {
    context.use("resolve", Map.of("address", address));
  }

  @When("programs look up {int} link-local addresses")
  public void resolveSome(int count) {
    Stream.generate(names::linkLocalAddress).limit(count).forEach(this::resolve);
  }

  @When("programs look up the addresses {}")
  public void resolveThese(String addresses) {
    Stream.of(addresses.split(", ")).forEach(this::resolve);
  }

  @When("programs ask for {}")
  public void query(String questions) {
    for (var question : questions.split(", ")) {
      var words = question.split(" ");
      context.use("query", Map.of("type", words[0], "name", words[1]));
    }
  }
}
