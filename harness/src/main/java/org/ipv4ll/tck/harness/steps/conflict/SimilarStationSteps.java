// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.conflict;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.drive.IutInstance;
import org.ipv4ll.tck.harness.drive.TestContext;
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

  private final TestContext context;
  private Ipv4Address address = Ipv4Address.ANY;
  private Optional<IutInstance> host = Optional.empty();

  public SimilarStationSteps(TestContext context) {
    this.context = context;
  }

  @Given("a host whose second hardware octet is zero has claimed and announced an address")
  public void claimed() {
    var mac = new MacAddress(context.fleet().hardware().bits() & ~ZERO_OCTET);
    host = Optional.of(context.fleet().make(mac));
    context.fleet().start(List.of(host()));
    var limit = context.now().plus(context.startLatency()).plus(Settings.PATIENCE.multipliedBy(2));
    address = host().held(limit).orElseThrow(() -> context.notReached("no address is claimed"));
    context.pass(Attempt.ANNOUNCED.plus(context.slack().late()));
  }

  @When("a station that shares its first two hardware octets announces that address")
  public void conflict() {
    var rival = new MacAddress(host().mac().bits() ^ BEHIND_IT);
    host().hear(ArpPacket.announcement(rival, address).broadcast().encode());
  }

  @When("that host is asked for its address {duration} later")
  public void asked(Duration delay) {
    context.pass(delay);
    boolean settled = false;
    for (int i = 0; i < QUESTIONS && !settled; i++) {
      var limit = context.now().plus(BETWEEN_QUESTIONS);
      settled =
          host().answers(context.stimuli().question(address), address, limit)
              || !host().held().equals(Optional.of(address));
    }
  }

  private IutInstance host() {
    return host.orElseThrow();
  }
}
