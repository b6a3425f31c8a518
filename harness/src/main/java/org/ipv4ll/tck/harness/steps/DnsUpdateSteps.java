package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Then;
import java.time.Duration;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.DnsTraffic;

/** Whether a host enters its address into the DNS (RFC 3927 sections 1.4 and 2.9). */
public final class DnsUpdateSteps {

  private final Bench bench;

  public DnsUpdateSteps(Bench bench) {
    this.bench = bench;
  }

  @Then("for {int} s it sends no DNS update with a link-local address")
  public void noUpdate(int seconds) {
    bench.pass(Duration.ofSeconds(seconds));
    for (var sent : DnsTraffic.toServers(bench.trace(), 0)) {
      if (!sent.question().updates().isEmpty()) {
        throw bench
            .journal()
            .violated("the host registers " + sent.question().updates(), sent.sighting());
      }
    }
  }
}
