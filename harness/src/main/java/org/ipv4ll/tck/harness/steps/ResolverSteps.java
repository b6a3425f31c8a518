package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.DnsNames;
import org.ipv4ll.tck.harness.bench.TesterServer;
import org.ipv4ll.tck.harness.dns.Question;

/** Programs on a host that look names up, and what its resolver asks (RFC 3927 section 1.4). */
public final class ResolverSteps {

  private static final Ipv4Address DOCUMENTATION = Ipv4Address.parse("192.0.2.7");
  private static final Duration READY = Duration.ofSeconds(20);
  private static final Duration ARRIVAL = Duration.ofSeconds(2);
  private static final Duration AFTERMATH = Duration.ofSeconds(6);

  private final Bench bench;
  private final DnsNames names;
  private final TesterServer server;
  private final List<String> wanted = new ArrayList<>();

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
        throw bench.journal().inconclusive("no control lookup has reached the tester's server");
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
    for (var address : addresses.split(", ")) {
      resolve(address);
      wanted.add(Question.reverse(address));
    }
  }

  @When("programs ask for {}")
  public void query(String questions) {
    for (var question : questions.split(", ")) {
      var words = question.split(" ");
      bench.use("query", Map.of("type", words[0], "name", words[1]));
    }
  }

  @Then("the tester's server is not asked for a name within the domain")
  public void nothingAsked() {
    bench.pass(AFTERMATH);
    for (var sent : server.linkLocalQueries(0)) {
      throw bench.journal().violated("the client sent " + sent.question().words(), sent.sighting());
    }
  }

  @Then("the tester's server is asked for each of them")
  public void eachAsked() {
    for (var name : wanted) {
      if (!arrives(name)) {
        throw bench.journal().violated("the client did not ask for " + name);
      }
    }
  }
}
