package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Instance;
import org.ipv4ll.tck.harness.bench.Sighting;

/**
 * Stations whose hardware addresses begin alike, with a zero octet at the end of what is alike:
 * whoever compares them as strings takes them for one.
 */
public final class SimilarStationSteps {

  private static final Duration ANNOUNCED = Duration.ofSeconds(5);
  private static final long ZERO_OCTET = 0xFFL << 32;
  private static final long BEHIND_IT = (1L << 32) - 1;

  private final Bench bench;
  private Ipv4Address address = Ipv4Address.ANY;
  private Optional<Instance> host = Optional.empty();
  private Instant conflict = Instant.MIN;
  private int mark;

  public SimilarStationSteps(Bench bench) {
    this.bench = bench;
  }

  @Given("a host whose second hardware octet is zero has claimed and announced an address")
  public void claimed() {
    var mac = new MacAddress(bench.fleet().hardware().bits() & ~ZERO_OCTET);
    host = Optional.of(bench.fleet().make(mac));
    bench.fleet().start(List.of(host()));
    var limit = bench.now().plus(bench.startLatency()).plus(Bench.PATIENCE.multipliedBy(2));
    address =
        host().held(limit).orElseThrow(() -> bench.journal().inconclusive("no address is claimed"));
    bench.pass(ANNOUNCED.plus(bench.slack().late()));
  }

  @When("a station that shares its first two hardware octets announces that address")
  public void conflict() {
    mark = host().trace().mark();
    conflict = bench.now();
    var rival = new MacAddress(host().mac().bits() ^ BEHIND_IT);
    host().hear(ArpPacket.announcement(rival, address).broadcast().encode());
  }

  @Then("the host with the zero octet defends or moves")
  public void reaction() {
    var limit = bench.now().plus(bench.patience());
    var reaction =
        host()
            .trace()
            .await(mark, this::isReaction, limit)
            .orElseThrow(
                () -> bench.nothing(conflict, limit, "neither a defence nor a move: " + address));
    bench.journal().observed(reaction.toString());
  }

  private Instance host() {
    return host.orElseThrow();
  }

  private boolean isReaction(Sighting sighting) {
    return sighting.isAnnouncementOf(address)
        || (sighting.isProbe() && !sighting.isProbeFor(address));
  }
}
