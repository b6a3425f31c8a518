package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Sighting;

/** Link-local addresses that a host uses as a source, whatever it says about them. */
public final class SourceChecks {

  private final Bench bench;

  public SourceChecks(Bench bench) {
    this.bench = bench;
  }

  @Then("every link-local address that the host uses was probed before")
  public void probedBefore() {
    var uses = bench.trace().host().stream().filter(s -> source(s).isPresent()).toList();
    if (uses.isEmpty()) {
      throw bench.journal().inconclusive("the host uses no link-local address");
    }
    for (var use : uses) {
      var address = source(use).orElseThrow();
      if (bench.trace().host().stream().noneMatch(s -> isProbe(s, address, use))) {
        throw bench.journal().violated(address + " is used without a probe before: " + use, use);
      }
    }
    bench.journal().observed("probed before it is used: " + addresses(uses));
  }

  private static boolean isProbe(Sighting sighting, Ipv4Address address, Sighting use) {
    return sighting.isProbeFor(address) && sighting.index() < use.index();
  }

  private static List<Ipv4Address> addresses(List<Sighting> uses) {
    return uses.stream().flatMap(s -> source(s).stream()).distinct().toList();
  }

  @Then("the time to live of packets from the claimed address is reported")
  public void timeToLive() {
    var values =
        bench.trace().host().stream()
            .flatMap(s -> s.ip().stream())
            .filter(packet -> packet.source().isLinkLocal())
            .map(Ipv4Packet::timeToLive)
            .distinct()
            .toList();
    bench.journal().observed("time to live: " + (values.isEmpty() ? "no packet" : values));
  }

  private static Optional<Ipv4Address> source(Sighting sighting) {
    return sighting
        .arp()
        .map(ArpPacket::senderProtocol)
        .or(() -> sighting.ip().map(Ipv4Packet::source))
        .filter(Ipv4Address::isLinkLocal);
  }
}
