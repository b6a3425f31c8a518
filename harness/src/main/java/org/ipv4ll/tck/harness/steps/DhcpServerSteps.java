package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.DhcpAsker;

/** What a DHCP server leases (RFC 3927 section 1.6). */
public final class DhcpServerSteps {

  private static final Duration READY = Duration.ofSeconds(60);
  private static final Duration OFFER = Duration.ofSeconds(4);
  private static final Duration EXHAUSTION = Duration.ofSeconds(12);

  private final Bench bench;
  private final DhcpAsker clients;
  private final List<DhcpAsker.Answer> answers = new ArrayList<>();

  public DhcpServerSteps(Bench bench) {
    this.bench = bench;
    this.clients = new DhcpAsker(bench);
  }

  /** A server may take its time to be ready, and may probe an address before it offers it. */
  @Given("the DHCP server offers a client some address")
  public void start() {
    bench.start();
    var limit = bench.now().plus(bench.startLatency()).plus(READY);
    var offer = clients.discover(Optional.empty(), OFFER);
    while (offer.isEmpty()) {
      if (bench.now().isAfter(limit)) {
        throw bench.journal().inconclusive("the server offers nothing, not even to a plain client");
      }
      offer = clients.discover(Optional.empty(), OFFER);
    }
    answers.add(offer.get());
  }

  @When("clients ask for the addresses {}")
  public void discover(String addresses) {
    for (var address : addresses.split(", ")) {
      var wanted = Optional.of(Ipv4Address.parse(address));
      clients.discover(wanted, OFFER).ifPresent(answers::add);
    }
  }

  @When("clients come back with the addresses {}")
  public void request(String addresses) {
    for (var address : addresses.split(", ")) {
      clients.request(Ipv4Address.parse(address), OFFER).ifPresent(answers::add);
    }
  }

  @When("clients renew the addresses {}")
  public void renew(String addresses) {
    for (var address : addresses.split(", ")) {
      clients.renew(Ipv4Address.parse(address), OFFER).ifPresent(answers::add);
    }
  }

  @When("{int} further clients ask for an address at once")
  public void exhaust(int count) {
    answers.addAll(clients.discoverAtOnce(count, EXHAUSTION));
  }

  @Then("no client is given an address of 169.254.0.0\\/16")
  public void noneIsLinkLocal() {
    for (var answer : answers) {
      boolean gives = !answer.refuses();
      var address = answer.given();
      if (gives && address.isLinkLocal()) {
        var word = answer.offers() ? "offers" : "leases";
        throw bench.journal().violated("the server " + word + " " + address, answer.sighting());
      }
      bench.journal().observed(gives ? "it gives " + address : "it refuses");
    }
  }
}
