package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.bench.Attempt;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Claims;
import org.ipv4ll.tck.harness.bench.Instance;
import org.ipv4ll.tck.harness.bench.Sighting;

/** A host with two interfaces, each with an address of its own (RFC 3927 section 3.4). */
public final class InterfaceSteps {

  private static final Duration ANNOUNCED = Duration.ofSeconds(5);
  private static final Duration GLANCE = Duration.ofMillis(500);
  private static final Duration REACTION = Duration.ofSeconds(10);
  private static final Duration ANSWER = Duration.ofSeconds(1);

  private final Bench bench;
  private final List<Instance> interfaces;
  private final Map<Instance, Integer> lives = new LinkedHashMap<>();
  private final Map<Instance, Integer> marks = new LinkedHashMap<>();
  private final Map<Instance, Ipv4Address> claimed = new LinkedHashMap<>();

  public InterfaceSteps(Bench bench) {
    this.bench = bench;
    this.interfaces = bench.fleet().interfaces();
    interfaces.forEach(own -> lives.put(own, 0));
  }

  @Given("a host with two interfaces on one link")
  public void onOneLink() {
    interfaces.forEach(own -> bench.fleet().plug(own, 0));
    bench.fleet().joined(true);
    bench.start();
  }

  @Given("the host has claimed and announced an address on each of its interfaces")
  public void onLinksOfTheirOwn() {
    bench.start();
    settle(Bench.PATIENCE.multipliedBy(2));
    if (isShared()) {
      throw bench.journal().inconclusive("one address on both links, which is allowed there");
    }
  }

  @When("the host is started anew with its storage kept, on both interfaces")
  public void restart() {
    interfaces.forEach(own -> lives.put(own, own.trace().mark()));
    var born = bench.restart(true);
    lives.replaceAll((own, seen) -> own.trace().mark(seen, born));
    bench.story().newChapter(lives.get(interfaces.get(0)));
  }

  @Then("each interface holds an address of its own within {duration}")
  public void holdWithin(Duration within) {
    settle(within);
    if (isShared()) {
      throw bench.journal().violated("both interfaces hold the same address", lastFrames());
    }
  }

  private boolean isShared() {
    return claimed.values().stream().distinct().count() < claimed.size();
  }

  private void settle(Duration within) {
    var limit = bench.now().plus(bench.startLatency()).plus(within);
    while (held().size() < interfaces.size() && bench.now().isBefore(limit)) {
      bench.pass(GLANCE);
    }
    bench.pass(ANNOUNCED);
    claimed.clear();
    claimed.putAll(held());
    bench.journal().observed("addresses " + claimed.values());
    if (claimed.size() < interfaces.size()) {
      throw bench.missing((interfaces.size() - claimed.size()) + " interfaces hold no address");
    }
    interfaces.forEach(own -> marks.put(own, own.trace().mark()));
  }

  private Map<Instance, Ipv4Address> held() {
    var held = new LinkedHashMap<Instance, Ipv4Address>();
    for (var own : interfaces) {
      last(attempts(own)).filter(Attempt::isClaimed).ifPresent(a -> held.put(own, a.address()));
    }
    return held;
  }

  private List<Attempt> attempts(Instance own) {
    int from = lives.getOrDefault(own, 0);
    return Attempt.in(own.trace().host().stream().filter(s -> s.index() >= from).toList());
  }

  private static Optional<Attempt> last(List<Attempt> attempts) {
    return attempts.stream().reduce((one, later) -> later);
  }

  private Sighting[] lastFrames() {
    return interfaces.stream()
        .flatMap(own -> last(attempts(own)).flatMap(Attempt::claim).stream())
        .toArray(Sighting[]::new);
  }

  @When("another host asks for both addresses every {duration} for {duration}")
  public void ask(Duration every, Duration total) {
    var start = bench.now();
    for (var at = start; at.isBefore(start.plus(total)); at = at.plus(every)) {
      for (var address : claimed.values()) {
        bench.until(at);
        interfaces.forEach(own -> own.hear(bench.stimuli().question(address)));
      }
    }
  }

  @When("another host sends {stimulus} for the candidate of the first interface on the other link")
  public void conflictWhileProbing(String stimulus) {
    var probe = new Claims(bench).probe(1);
    var at = probe.at().plus(Duration.ofMillis(200));
    elsewhere(stimulus, Claims.target(probe), 1, at);
  }

  @When("another host sends {stimulus} for the address of each interface on the other link")
  public void conflictInUse(String stimulus) {
    elsewhere(stimulus, claimed.get(interfaces.get(0)), 1, bench.now());
    elsewhere(stimulus, claimed.get(interfaces.get(1)), 0, bench.now());
  }

  private void elsewhere(String stimulus, Ipv4Address about, int link, java.time.Instant at) {
    var sent = bench.taps().get(link).inject(bench.stimuli().frame(stimulus, about), at);
    bench.journal().comment(sent, stimulus + " on the other link");
  }

  @Then("the candidate of the first interface is claimed all the same")
  public void claimedAllTheSame() {
    var candidate = bench.story().candidate();
    var claim = new Claims(bench).claim();
    if (!claim.address().equals(candidate)) {
      throw bench
          .journal()
          .violated("the candidate " + candidate + " was given up", claim.evidence());
    }
    alive();
  }

  /** A link that the host does not hear proves nothing. */
  private void alive() {
    settle(Bench.PATIENCE);
    answered();
  }

  private void answered() {
    for (var own : interfaces) {
      var address = claimed.get(own);
      var limit = bench.now().plus(ANSWER).plus(bench.slack().late());
      if (!own.answers(bench.stimuli().question(address), address, limit)) {
        throw bench.missing("no answer for " + address + ", which was claimed");
      }
    }
  }

  @Then("each interface keeps its address without defending it")
  public void undefended() {
    kept(1);
  }

  /** Who takes questions for conflicts defends against several, or gives way to the second. */
  @Then("each interface keeps its address and takes no question for a conflict")
  public void unmoved() {
    kept(2);
  }

  /**
   * @param defences so many announcements are a defence; fewer may be a habit of the host
   */
  private void kept(int defences) {
    bench.pass(REACTION);
    for (var own : interfaces) {
      var announcements = since(own).stream().filter(InterfaceSteps::announces);
      Stream.concat(since(own).stream().filter(Sighting::isProbe), announcements.skip(defences - 1))
          .findFirst()
          .ifPresent(
              s -> {
                throw bench.journal().violated("taken for a conflict: " + s, s);
              });
    }
    answered();
  }

  private static boolean announces(Sighting sighting) {
    return sighting.arp().filter(ArpPacket::isAnnouncement).isPresent();
  }

  private List<Sighting> since(Instance own) {
    int mark = marks.getOrDefault(own, 0);
    return own.trace().host().stream().filter(s -> s.index() >= mark).toList();
  }
}
