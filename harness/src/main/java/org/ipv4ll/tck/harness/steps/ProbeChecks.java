package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Then;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.bench.Attempt;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Claims;
import org.ipv4ll.tck.harness.bench.Sighting;

/** Form, number and spacing of probes. */
public final class ProbeChecks {

  private final Bench bench;
  private final Claims claims;

  public ProbeChecks(Bench bench) {
    this.bench = bench;
    this.claims = new Claims(bench);
  }

  @Then("its first ARP packet is a broadcast probe")
  public void firstIsProbe() {
    var first = firstPackets(1).get(0);
    if (!first.isProbe() || !first.isBroadcast()) {
      throw bench.journal().violated("the first ARP packet is no broadcast probe: " + first, first);
    }
  }

  @Then("the sender hardware address of its first {int} ARP packets is that of its interface")
  public void senderHardware(int count) {
    each(count, a -> a.senderHardware().equals(bench.cast().host()), "sender hardware address");
  }

  @Then("the sender IP address of its first {int} ARP packets is 0.0.0.0")
  public void senderIp(int count) {
    each(count, a -> a.senderProtocol().equals(Ipv4Address.ANY), "sender IP address");
  }

  @Then("the target hardware address of its first {int} ARP packets is all zero")
  public void targetHardware(int count) {
    each(count, a -> a.targetHardware().equals(MacAddress.ZERO), "target hardware address");
  }

  @Then("the target IP address of its first {int} ARP packets is the claimed address")
  public void targetIp(int count) {
    var claimed = bench.story().claim().address();
    each(count, a -> a.targetProtocol().equals(claimed), "target IP address");
  }

  private void each(int count, Predicate<ArpPacket> rule, String field) {
    for (var packet : firstPackets(count)) {
      if (packet.arp().filter(rule).isEmpty()) {
        throw bench.journal().violated("wrong " + field + ": " + packet, packet);
      }
    }
  }

  /** The first ARP packets of the host, whatever they are; fewer where no more come. */
  private List<Sighting> firstPackets(int count) {
    var packets = new ArrayList<Sighting>();
    int from = bench.story().chapter();
    var patience = bench.patience();
    while (packets.size() < count) {
      var next = bench.trace().await(from, Sighting::isArpLike, bench.now().plus(patience));
      if (next.isEmpty()) {
        break;
      }
      packets.add(next.get());
      from = next.get().index() + 1;
    }
    if (packets.isEmpty()) {
      throw bench.missing("no ARP packet within " + patience.toSeconds() + " s of the start");
    }
    return packets;
  }

  @Then(
      "every ARP packet of the host has hardware type 1, protocol type 0x0800 and lengths 6 and 4")
  public void headers() {
    var packets = bench.trace().host().stream().filter(Sighting::isArpLike).toList();
    if (packets.isEmpty()) {
      throw bench.missing("the host sent no ARP packet");
    }
    for (var packet : packets) {
      if (packet.arp().isEmpty()) {
        throw bench.journal().violated("no ARP packet for IPv4 over Ethernet: " + packet, packet);
      }
    }
    bench.journal().observed(packets.size() + " ARP packets, all with the right header");
  }

  @Then("the attempt had {int} probes")
  public void probeCount(int count) {
    var attempt = bench.story().claim();
    if (attempt.probes().size() != count) {
      throw bench
          .journal()
          .violated(
              Claims.counted(attempt.probes()) + " for " + attempt.address(), attempt.evidence());
    }
    bench.journal().observed(count + " probes for " + attempt.address());
  }

  @Then("consecutive probes are {duration} to {duration} apart")
  public void spacing(Duration min, Duration max) {
    var attempts =
        bench.story().denials().isEmpty() ? List.of(bench.story().claim()) : bench.attempts();
    for (int i = 0; i < attempts.size(); i++) {
      spacing(attempts.get(i), attempts.size() > 1 ? "attempt " + (i + 1) + ", " : "", min, max);
    }
  }

  private void spacing(Attempt attempt, String prefix, Duration min, Duration max) {
    var probes = attempt.probes();
    for (int i = 1; i < probes.size(); i++) {
      var name = prefix + "probe " + i + "→" + (i + 1);
      bench.gauge().interval(name, probes.get(i - 1), probes.get(i), min, max);
    }
  }

  @Then("the candidate lies between 169.254.1.0 and 169.254.254.255")
  public void inRange() {
    inRange(claims.firstProbe());
  }

  @Then("every candidate lies between 169.254.1.0 and 169.254.254.255")
  public void allInRange() {
    bench.attempts().stream().flatMap(a -> a.probes().stream().limit(1)).forEach(this::inRange);
  }

  private void inRange(Sighting probe) {
    if (!Claims.target(probe).isSelectable()) {
      throw bench.journal().violated("out of range: " + Claims.target(probe), probe);
    }
    bench.journal().observed("candidate " + Claims.target(probe));
  }

  @Then("the address is not used before {duration} after the last probe")
  public void notUsedEarly(Duration wait) {
    Usage.checkFromClaim(bench, bench.story().claim());
  }
}
