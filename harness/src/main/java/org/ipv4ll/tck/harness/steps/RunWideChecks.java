package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.bench.Attempt;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Claims;
import org.ipv4ll.tck.harness.bench.Sighting;
import org.ipv4ll.tck.harness.bench.Testimony;
import org.ipv4ll.tck.harness.bench.Violation;

/**
 * Rules that hold for every frame, judged over the captures of all cases of the run: a fault that
 * shows only in the second attempt, or only after a defence, shows here.
 */
public final class RunWideChecks {

  private static final Timing TIMING = Timing.RFC3927;

  private final Bench bench;
  private List<Testimony> testimonies = List.of();

  public RunWideChecks(Bench bench) {
    this.bench = bench;
  }

  @When("every other case of this run has ended")
  public void all() {
    var gathered = new ArrayList<>(bench.others());
    gathered.addAll(Testimony.of("this one", bench, bench.machine()));
    testimonies = List.copyOf(gathered);
    long frames = testimonies.stream().mapToLong(t -> t.host().size()).sum();
    bench.journal().observed(testimonies.size() + " captures with " + frames + " frames of hosts");
  }

  @Then("every ARP packet in every capture has the header of ARP for IPv4 over Ethernet")
  public void headers() {
    each((t, s) -> !s.isArpLike() || s.arp().isPresent(), "no ARP for IPv4 over Ethernet");
  }

  @Then("every probe in every capture is broadcast and carries the host's hardware address")
  public void probeForm() {
    each(
        (t, s) -> !s.isProbe() || (s.isBroadcast() && senderIs(s, t)),
        "no well-formed broadcast probe");
  }

  @Then("the target hardware address of every probe and announcement in every capture is all zero")
  public void targetHardware() {
    each(
        (t, s) -> s.arp().filter(RunWideChecks::asksInVain).isEmpty(), "a target hardware address");
  }

  /** Whether a probe or a link-local announcement has a target hardware address all the same. */
  private static boolean asksInVain(ArpPacket arp) {
    boolean announces = arp.isAnnouncement() && arp.senderProtocol().isLinkLocal();
    return (arp.isProbe() || announces) && !arp.targetHardware().equals(MacAddress.ZERO);
  }

  @Then("every candidate in every capture lies between 169.254.1.0 and 169.254.254.255")
  public void range() {
    each(
        (t, s) -> !s.isProbe() || s.arp().filter(RunWideChecks::isInRange).isPresent(),
        "a candidate out of range");
  }

  private static boolean isInRange(ArpPacket probe) {
    return probe.targetProtocol().isSelectable();
  }

  @Then("every ARP packet with a link-local sender in every capture is broadcast")
  public void broadcast() {
    each((t, s) -> s.isBroadcast() || !hasLinkLocalSender(s), "not broadcast");
  }

  @Then("every ARP packet with a link-local sender carries the host's hardware address")
  public void senderHardware() {
    each((t, s) -> senderIs(s, t) || !hasLinkLocalSender(s), "foreign sender hardware address");
  }

  private static boolean senderIs(Sighting sighting, Testimony testimony) {
    return sighting.arp().filter(a -> a.senderHardware().equals(testimony.mac())).isPresent();
  }

  private static boolean hasLinkLocalSender(Sighting sighting) {
    return sighting.arp().filter(a -> a.senderProtocol().isLinkLocal()).isPresent();
  }

  private void each(BiPredicate<Testimony, Sighting> rule, String otherwise) {
    for (var testimony : testimonies) {
      testimony.host().stream()
          .filter(s -> !rule.test(testimony, s))
          .findFirst()
          .ifPresent(s -> blame(testimony, s, otherwise));
    }
  }

  private void blame(Testimony testimony, Sighting sighting, String what) {
    throw violation(testimony, sighting, what);
  }

  private Violation violation(Testimony testimony, Sighting sighting, String what) {
    return bench.journal().violated(what + "; " + testimony.cite(sighting));
  }

  @Then("every question for an address that the host claims later has no sender IP address")
  public void senderIpOfProbes() {
    eachLife(
        (testimony, life) ->
            Attempt.in(life).stream()
                .filter(Attempt::isClaimed)
                .forEach(a -> senderIpOfProbes(testimony, life, a)));
  }

  private void senderIpOfProbes(Testimony testimony, List<Sighting> life, Attempt attempt) {
    attempt.leadUp(life).stream()
        .filter(s -> s.arp().filter(asksFor(attempt.address())).isPresent())
        .filter(s -> !s.isProbe() && !isAskedFromItsOwn(s, life, attempt))
        .findFirst()
        .ifPresent(s -> blame(testimony, s, "a probe with a sender IP address"));
  }

  /**
   * Whoever holds an address may ask from it for one that he is after some time later, if he probes
   * that in full then.
   */
  private static boolean isAskedFromItsOwn(
      Sighting question, List<Sighting> life, Attempt attempt) {
    var probes = attempt.probes();
    if (probes.size() < TIMING.probeNum() || probes.get(0).index() < question.index()) {
      return false;
    }
    var before = life.stream().filter(s -> s.index() < question.index()).toList();
    var attempts = Attempt.in(before);
    return !attempts.isEmpty()
        && attempts.get(attempts.size() - 1).isClaimed()
        && question.uses(attempts.get(attempts.size() - 1).address());
  }

  private static Predicate<ArpPacket> asksFor(Ipv4Address address) {
    return arp -> arp.isRequest() && arp.targetProtocol().equals(address);
  }

  @Then("no address in any capture is used before three probes and ANNOUNCE_WAIT")
  public void claimedFirst() {
    eachLife(
        (testimony, life) -> {
          for (var address : used(life)) {
            var use = life.stream().filter(s -> s.uses(address)).findFirst().orElseThrow();
            claimedFirst(testimony, life, address, use);
          }
        });
  }

  private static List<Ipv4Address> used(List<Sighting> life) {
    return life.stream()
        .flatMap(s -> sources(s).stream())
        .filter(Ipv4Address::isLinkLocal)
        .distinct()
        .toList();
  }

  private static List<Ipv4Address> sources(Sighting sighting) {
    var sources = new ArrayList<Ipv4Address>();
    sighting.arp().map(ArpPacket::senderProtocol).ifPresent(sources::add);
    sighting.ip().map(p -> p.source()).ifPresent(sources::add);
    return sources;
  }

  private void claimedFirst(
      Testimony testimony, List<Sighting> life, Ipv4Address address, Sighting use) {
    var probes =
        life.stream().filter(s -> s.index() < use.index() && s.isProbeFor(address)).toList();
    if (probes.size() < TIMING.probeNum()) {
      throw violation(testimony, use, "used after " + Claims.counted(probes));
    }
    var last = probes.get(probes.size() - 1);
    var silence = Duration.between(last.at(), use.at());
    var miss = TIMING.announceWait().minus(bench.slack().early()).minus(silence);
    if (miss.compareTo(Duration.ZERO) > 0 && !isStalled(testimony, last, use, miss)) {
      throw violation(testimony, use, "used " + silence.toMillis() + " ms after the last probe");
    }
  }

  @Then("no reply in any capture is for an address that the host has not claimed")
  public void ownRepliesOnly() {
    for (var testimony : testimonies) {
      var claimed =
          Attempt.in(testimony.host()).stream()
              .filter(a -> a.isClaimed() && !a.probes().isEmpty())
              .map(Attempt::address)
              .collect(Collectors.toSet());
      testimony.host().stream()
          .filter(s -> s.arp().filter(ArpPacket::isReply).isPresent())
          .filter(s -> !claimed.contains(s.arp().orElseThrow().senderProtocol()))
          .filter(RunWideChecks::hasLinkLocalSender)
          .findFirst()
          .ifPresent(s -> blame(testimony, s, "an answer for an address never claimed"));
    }
  }

  @Then("consecutive probes in every capture are {duration} to {duration} apart")
  public void spacing(Duration min, Duration max) {
    var least = min.minus(bench.slack().early());
    var most = max.plus(bench.slack().late());
    eachLife(
        (testimony, life) ->
            Attempt.in(life).stream()
                .map(Attempt::probes)
                .forEach(probes -> spacing(testimony, probes, least, most)));
  }

  private void spacing(Testimony testimony, List<Sighting> probes, Duration least, Duration most) {
    IntStream.range(1, probes.size())
        .filter(i -> !isWithin(probes.get(i - 1), probes.get(i), least, most))
        .filter(i -> !isStalled(testimony, probes.get(i - 1), probes.get(i), bench.slack().early()))
        .findFirst()
        .ifPresent(
            i -> {
              var gap = Duration.between(probes.get(i - 1).at(), probes.get(i).at());
              blame(testimony, probes.get(i), gap.toMillis() + " ms after the probe before");
            });
  }

  /**
   * Times that the machine distorted are judged in their own cases, with the stall in the verdict.
   */
  private static boolean isStalled(
      Testimony testimony, Sighting from, Sighting to, Duration explained) {
    return testimony.machine().worstStallAround(from.at(), to.at()).compareTo(explained) > 0;
  }

  private static boolean isWithin(Sighting from, Sighting to, Duration least, Duration most) {
    var gap = Duration.between(from.at(), to.at());
    return gap.compareTo(least) >= 0 && gap.compareTo(most) <= 0;
  }

  private interface LifeRule {
    void hold(Testimony testimony, List<Sighting> life);
  }

  private void eachLife(LifeRule rule) {
    testimonies.forEach(t -> t.lives().forEach(life -> rule.hold(t, life)));
  }
}
