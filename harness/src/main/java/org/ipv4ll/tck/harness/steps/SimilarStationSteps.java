package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.drive.Bench;
import org.ipv4ll.tck.harness.drive.Instance;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.record.Attempt;

/**
 * Stations whose hardware addresses begin alike, with a zero octet at the end of what is alike:
 * whoever compares them as strings takes them for one.
 */
public final class SimilarStationSteps {

  private static final int QUESTIONS = 10;
  private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(1);
  private static final long ZERO_OCTET = 0xFFL << 32;
  private static final long BEHIND_IT = (1L << 32) - 1;

  private final Bench bench;
  private Ipv4Address address = Ipv4Address.ANY;
  private Optional<Instance> host = Optional.empty();

  public SimilarStationSteps(Bench bench) {
    this.bench = bench;
  }

  @Given("a host whose second hardware octet is zero has claimed and announced an address")
  public void claimed() {
    var mac = new MacAddress(bench.fleet().hardware().bits() & ~ZERO_OCTET);
    host = Optional.of(bench.fleet().make(mac));
    bench.fleet().start(List.of(host()));
    var limit = bench.now().plus(bench.startLatency()).plus(Settings.PATIENCE.multipliedBy(2));
    address = host().held(limit).orElseThrow(() -> bench.notReached("no address is claimed"));
    bench.pass(Attempt.ANNOUNCED.plus(bench.slack().late()));
  }

  @When("a station that shares its first two hardware octets announces that address")
  public void conflict() {
    var rival = new MacAddress(host().mac().bits() ^ BEHIND_IT);
    host().hear(ArpPacket.announcement(rival, address).broadcast().encode());
  }

  @When("that host is asked for its address {duration} later")
  public void asked(Duration delay) {
    bench.pass(delay);
    boolean settled = false;
    for (int i = 0; i < QUESTIONS && !settled; i++) {
      var limit = bench.now().plus(BETWEEN_QUESTIONS);
      settled =
          host().answers(bench.stimuli().question(address), address, limit)
              || !host().held().equals(Optional.of(address));
    }
  }

  private Instance host() {
    return host.orElseThrow();
  }
}
