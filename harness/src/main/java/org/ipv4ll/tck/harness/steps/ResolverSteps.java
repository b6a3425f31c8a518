package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.dns.Question;
import org.ipv4ll.tck.harness.drive.Bench;
import org.ipv4ll.tck.harness.drive.DnsNames;
import org.ipv4ll.tck.harness.drive.TesterServer;

/** Programs on a host that look names up, and what its resolver asks (RFC 3927 section 1.4). */
public final class ResolverSteps {

  private static final Ipv4Address DOCUMENTATION = Ipv4Address.parse("192.0.2.7");
  private static final Duration READY = Duration.ofSeconds(60);
  private static final Duration ARRIVAL = Duration.ofSeconds(2);

  private final Bench bench;
  private final DnsNames names;
  private final TesterServer server;

  public ResolverSteps(Bench bench) {
    this.bench = bench;
    this.names = new DnsNames(bench.seed());
    this.server = new TesterServer(bench);
  }

  @Given("a control lookup of the client reaches the tester's server")
  public void start() {
    server.play(DOCUMENTATION);
    bench.start();
    var limit = bench.now().plus(bench.startLatency()).plus(READY);
    while (!controlArrives()) {
      if (bench.now().isAfter(limit)) {
        throw bench.notReached("no control lookup has reached the tester's server");
      }
    }
  }

  private boolean controlArrives() {
    var address = names.controlAddress();
    resolve(address);
    return arrives(Question.reverse(address));
  }

  private boolean arrives(String name) {
    var limit = bench.now().plus(ARRIVAL);
    while (!server.wasAskedFor(name) && bench.now().isBefore(limit)) {
      bench.pass(Duration.ofMillis(50));
    }
    return server.wasAskedFor(name);
  }

  private void resolve(String address) {
    bench.use("resolve", Map.of("address", address));
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
      bench.use("query", Map.of("type", words[0], "name", words[1]));
    }
  }
}
