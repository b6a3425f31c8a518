// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.dns;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.dns.Query;
import org.ipv4ll.tck.harness.dns.Query.Feature;
import org.ipv4ll.tck.harness.dns.Response;
import org.ipv4ll.tck.harness.dns.Transport;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.drive.dns.DnsClient;
import org.ipv4ll.tck.harness.drive.dns.DnsNames;
import org.ipv4ll.tck.harness.drive.dns.TesterServer;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.record.Act;

/** What clients ask a recursive name server (RFC 3927 section 1.4). */
public final class NameServerSteps {

  private static final String DOMAIN = "254.169.in-addr.arpa";
  private static final String PTR = "PTR";
  private static final Ipv4Address DOCUMENTATION = Ipv4Address.parse("192.0.2.7");
  private static final Duration READY = Duration.ofSeconds(60);
  private static final Duration CONTROL = Duration.ofSeconds(5);
  private static final Duration AGAIN = Duration.ofMillis(200);

  private final TestContext context;
  private final DnsNames names;
  private final DnsClient client;
  private final TesterServer upstream;
  private final List<Act.Queried> asked = new ArrayList<>();

  /** How a question was asked, whatever the name. */
  private record Way(Query query, Transport transport) {

    Query about(String name) {
      return query.about(name);
    }
  }

  public NameServerSteps(TestContext context) {
    this.context = context;
    this.names = new DnsNames(context.seed());
    this.client = new DnsClient(context);
    this.upstream = new TesterServer(context);
  }

  @Given("the name server resolves a control name at the tester's server")
  public void start() {
    start(DOCUMENTATION);
  }

  @Given("the name server asks the tester's server, where every name has the address {word}")
  public void start(String address) {
    start(Ipv4Address.parse(address));
  }

  /** A server may take its time to be ready; nothing is said of it before. */
  private void start(Ipv4Address data) {
    upstream.play(data);
    context.start();
    var limit = context.now().plus(context.startLatency()).plus(READY);
    for (var why = control(Transport.UDP); why.isPresent(); why = control(Transport.UDP)) {
      if (context.now().isAfter(limit)) {
        throw context.notReached(why.get());
      }
      context.pass(AGAIN);
    }
  }

  @Given("it resolves a control name over TCP too")
  public void controlOverTcp() {
    insist(Transport.TCP);
  }

  @When("the name server still resolves a control name")
  public void controlAgain() {
    insist(Transport.UDP);
  }

  private void insist(Transport transport) {
    control(transport)
        .ifPresent(
            why -> {
              throw context.notReached(why);
            });
  }

  /** Why nothing can be said of the server; empty if it resolves what it should. */
  private Optional<String> control(Transport transport) {
    var query = Query.of(names.control(), PTR);
    var response = client.response(client.control(query, transport, CONTROL));
    if (response.filter(Response::hasData).isEmpty()) {
      var answer = response.map(Response::toString).orElse("no answer");
      return Optional.of("the control query %s over %s: %s".formatted(query, transport, answer));
    }
    return upstream.wasAskedFor(query.name())
        ? Optional.empty()
        : Optional.of("the control query " + query + " did not reach the tester's server");
  }

  @When("a client asks for the PTR records of {int} link-local addresses")
  public void askForSome(int count) {
    boolean answered = true;
    for (int i = 0; i < count && answered; i++) {
      answered = ask(Query.of(names.linkLocal(), PTR), Transport.UDP);
    }
  }

  @When("a client asks for the same names again")
  public void askAgain() {
    List.copyOf(asked).forEach(earlier -> ask(earlier.query(), earlier.transport()));
  }

  /** A server may treat all questions of a kind alike, whatever the name. */
  @When("whatever is not denied is asked about another name, too")
  public void compare() {
    asked.stream()
        .filter(question -> client.response(question).filter(Response::isNameError).isEmpty())
        .map(question -> new Way(question.query().about(""), question.transport()))
        .distinct()
        .forEach(
            way -> client.control(way.about(names.control()), way.transport, Settings.PATIENCE));
  }

  @When("a client asks for link-local names by the types {}")
  public void askByTypes(String types) {
    split(types).forEach(type -> ask(Query.of(names.linkLocal(), type), Transport.UDP));
  }

  @When("a client asks over TCP for link-local names by the types {}")
  public void askOverTcp(String types) {
    split(types).forEach(type -> ask(Query.of(names.linkLocal(), type), Transport.TCP));
  }

  @When("a client asks for the names {} below the domain")
  public void askForNames(String labels) {
    split(labels).forEach(label -> ask(Query.of(label + "." + DOMAIN, PTR), Transport.UDP));
  }

  @When("a client asks for names in the domain written {}")
  public void askInLetters(String spellings) {
    split(spellings)
        .map(spelling -> names.linkLocal().replace(DOMAIN, spelling))
        .forEach(name -> ask(Query.of(name, PTR), Transport.UDP));
  }

  @When("a client asks for link-local names with {}")
  public void askWith(String features) {
    split(features)
        .map(words -> Feature.valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_')))
        .forEach(feature -> ask(new Query(names.linkLocal(), PTR, Set.of(feature)), Transport.UDP));
  }

  @When("a client asks for the PTR records of the names {}")
  public void askForPointers(String others) {
    split(others).forEach(name -> ask(Query.of(name, PTR), Transport.UDP));
  }

  @When("a client asks for the domain itself by the types {}")
  public void askForApex(String types) {
    split(types).forEach(type -> ask(Query.of(DOMAIN, type), Transport.UDP));
  }

  @When("a client asks for the address of a printer")
  public void askForAddress() {
    ask(Query.of(names.label() + ".printers.example", "A"), Transport.UDP);
  }

  private static Stream<String> split(String list) {
    return Stream.of(list.split(", "));
  }

  /** Whether there was an answer. */
  private boolean ask(Query query, Transport transport) {
    var question = client.ask(query, transport, Settings.PATIENCE);
    asked.add(question);
    return client.response(question).isPresent();
  }
}
