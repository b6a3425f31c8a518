package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Then;
import java.time.Duration;
import java.util.Optional;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.DnsClient;
import org.ipv4ll.tck.harness.bench.DnsNames;
import org.ipv4ll.tck.harness.bench.Exchange;
import org.ipv4ll.tck.harness.bench.TesterServer;
import org.ipv4ll.tck.harness.dns.Response;

/** What a recursive name server has to make of names within 254.169.in-addr.arpa (section 1.4). */
public final class DenialOfNamesChecks {

  private static final Duration AFTERMATH = Duration.ofSeconds(3);

  private final Bench bench;
  private final DnsNames names;
  private final TesterServer upstream;

  public DenialOfNamesChecks(Bench bench) {
    this.bench = bench;
    this.names = new DnsNames(~bench.seed());
    this.upstream = new TesterServer(bench);
  }

  @Then("every answer is a name error")
  public void nameErrors() {
    bench.story().exchanges().stream().filter(e -> !e.isDenied()).forEach(this::complain);
  }

  private void complain(Exchange exchange) {
    boolean asked = upstream.wasAskedFor(exchange.query().name());
    if (!asked && exchange.response().filter(Response::hasData).isPresent()) {
      throw bench
          .journal()
          .inconclusive("a zone that somebody configured answers: " + words(exchange));
    }
    if (exchange.response().isEmpty()) {
      throw bench.missing("within " + Bench.PATIENCE.toSeconds() + " s " + words(exchange));
    }
    throw bench
        .journal()
        .violated(
            "a name error (NXDOMAIN) is due; %s%s"
                .formatted(words(exchange), asked ? "; the tester's server was asked" : ""),
            exchange.last());
  }

  private static String words(Exchange exchange) {
    return exchange.question() + " got " + exchange.answer();
  }

  @Then("every answer is a name error, unless the server answers no such query at all")
  public void nameErrorsOrNothing() {
    for (var exchange : bench.story().exchanges()) {
      var control = exchange.isDenied() ? Optional.<String>empty() : sameAnyway(exchange);
      if (control.isPresent()) {
        bench.journal().observed(control.get());
      } else if (!exchange.isDenied()) {
        complain(exchange);
      }
    }
  }

  /** Whether the server says the same to a question about some other name. */
  private Optional<String> sameAnyway(Exchange exchange) {
    var other = exchange.query().about(names.control());
    var response = new DnsClient(bench).ask(other, exchange.transport(), Bench.PATIENCE);
    boolean same =
        response.map(Response::rcode).equals(exchange.response().map(Response::rcode))
            && response.filter(Response::hasData).isEmpty();
    return same
        ? Optional.of("%s; %s gets the same".formatted(words(exchange), other))
        : Optional.empty();
  }

  @Then("every answer is an authoritative name error")
  public void authoritative() {
    nameErrors();
    for (var exchange : bench.story().exchanges()) {
      if (exchange.response().filter(Response::authoritative).isEmpty()) {
        throw bench
            .journal()
            .violated("the AA bit is missing: " + words(exchange), exchange.last());
      }
    }
    long signed =
        bench.story().exchanges().stream()
            .filter(e -> e.response().filter(Response::startOfAuthority).isPresent())
            .count();
    bench.journal().observed(signed + " answers bring the SOA record of their zone");
  }

  @Then("no query for a name within the domain reaches the tester's server")
  public void nothingLeaks() {
    bench.pass(AFTERMATH);
    for (var sent : upstream.linkLocalQueries(0)) {
      throw bench
          .journal()
          .violated("the tester's server was asked: " + sent.question().words(), sent.sighting());
    }
  }

  @Then("every answer comes from the tester's server")
  public void resolved() {
    for (var exchange : bench.story().exchanges()) {
      boolean asked = upstream.wasAskedFor(exchange.query().name());
      if (!asked || exchange.response().filter(Response::hasData).isEmpty()) {
        throw bench
            .journal()
            .violated("a name outside the domain is blocked: " + words(exchange), exchange.last());
      }
    }
  }

  @Then("it is told what the server answers and whether it asks the tester's server")
  public void told() {
    for (var exchange : bench.story().exchanges()) {
      bench.journal().observed(words(exchange));
    }
    int asked = upstream.linkLocalQueries(0).size();
    bench.journal().observed("queries for the domain at the tester's server: " + asked);
  }

  @Then("it is told whether the link-local address is passed on")
  public void toldWhatIsPassedOn() {
    for (var exchange : bench.story().exchanges()) {
      boolean passed = exchange.response().filter(r -> !r.linkLocalData().isEmpty()).isPresent();
      bench.journal().observed((passed ? "passed on: " : "held back: ") + words(exchange));
    }
  }
}
