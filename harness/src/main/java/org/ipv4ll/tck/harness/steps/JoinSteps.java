package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.bench.Attempt;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Instance;
import org.ipv4ll.tck.harness.bench.Sighting;

/** Several hosts on one link, or on links that become one (RFC 3927 section 4). */
public final class JoinSteps {

  private static final Duration ANNOUNCED = Duration.ofSeconds(5);
  private static final Duration GLANCE = Duration.ofMillis(500);
  private static final Duration ANSWER = Duration.ofSeconds(1);

  private final Bench bench;
  private final Map<Instance, Ipv4Address> remembered = new java.util.LinkedHashMap<>();
  private List<Instance> hosts = List.of();
  private Map<Instance, Integer> marks = Map.of();

  public JoinSteps(Bench bench) {
    this.bench = bench;
  }

  @Given("{int} hosts on one link")
  public void together(int count) {
    gather(count, 1);
    bench.fleet().joined(true);
  }

  @Given("{int} hosts on one link that remember the same address")
  public void togetherWithOneAddress(int count) {
    together(count);
    remember(1);
  }

  @Given("{int} hosts on links of their own that remember the same address")
  public void apartWithOneAddress(int count) {
    gather(count, count);
    remember(1);
  }

  @Given("2 groups of {int} hosts, one link each, that remember the same addresses")
  public void groups(int count) {
    gather(2 * count, 2);
    remember(count);
  }

  private void gather(int count, int segments) {
    hosts = bench.fleet().withFirst(count);
    int each = count / segments;
    for (int i = 0; i < count; i++) {
      bench.fleet().plug(hosts.get(i), i / each);
    }
  }

  private void remember(int different) {
    var addresses = new HashSet<Ipv4Address>();
    while (addresses.size() < different) {
      addresses.add(bench.cast().linkLocalOtherThan(Ipv4Address.ANY));
    }
    var list = addresses.stream().sorted().toList();
    for (int i = 0; i < hosts.size(); i++) {
      hosts.get(i).remember(list.get(i % different));
      remembered.put(hosts.get(i), list.get(i % different));
    }
  }

  @When("they start together")
  public void start() {
    bench.fleet().start(hosts);
  }

  @Given("each has claimed and announced the address that it remembers")
  public void claimed() {
    start();
    var limit = bench.now().plus(bench.startLatency()).plus(Bench.PATIENCE.multipliedBy(2));
    for (var host : hosts) {
      var held = host.held(limit).orElseThrow(() -> bench.missing("a host claims no address"));
      if (!held.equals(remembered.get(host))) {
        var probe = host.attempts().get(0).evidence();
        throw bench.journal().unmet("a host does not try first what it remembers", probe);
      }
    }
    bench.pass(ANNOUNCED);
  }

  @When("the links become one")
  public void join() {
    marks = hosts.stream().collect(Collectors.toMap(Function.identity(), h -> h.trace().mark()));
    bench.fleet().joined(true);
  }

  @When("a third host asks for each of the addresses")
  public void ask() {
    for (var address : new java.util.TreeSet<>(remembered.values())) {
      var question = bench.stimuli().question(address);
      hosts.forEach(host -> host.hear(question));
    }
  }

  @Then("at most one of them answers for the address")
  public void oneHolder() {
    bench.fleet().joined(false);
    var address = remembered.get(hosts.get(0));
    var question = bench.stimuli().question(address);
    var holders = new ArrayList<Instance>();
    for (var host : hosts) {
      var limit = bench.now().plus(ANSWER).plus(bench.slack().late());
      if (host.answers(question, address, limit)) {
        holders.add(host);
      }
    }
    if (holders.size() > 1) {
      throw bench.journal().violated(holders.size() + " hosts hold " + address, lastOfFirst());
    }
    bench.journal().observed(holders.size() + " hosts hold " + address);
  }

  private Sighting lastOfFirst() {
    var frames = bench.trace().all();
    return frames.get(frames.size() - 1);
  }

  @Then("none of them has sent an ARP packet since")
  public void quiet() {
    if (hosts.stream().flatMap(this::since).anyMatch(JoinSteps::isQuestion)) {
      bench.journal().observed("the hosts have questions of their own, which show conflicts");
      return;
    }
    for (var host : hosts) {
      since(host).filter(Sighting::isArpLike).findFirst().ifPresent(s -> unquiet(host, s));
    }
    bench.journal().observed("no ARP packet after the links became one");
  }

  private Stream<Sighting> since(Instance host) {
    return host.trace().host().stream().filter(s -> s.index() >= marks.getOrDefault(host, 0));
  }

  /** Whether a host asks where a peer is. */
  private static boolean isQuestion(Sighting sighting) {
    return sighting
        .arp()
        .filter(a -> a.isRequest() && !a.isProbe() && !a.isAnnouncement())
        .isPresent();
  }

  private void unquiet(Instance host, Sighting sighting) {
    var evidence = host.equals(bench.fleet().first()) ? new Sighting[] {sighting} : new Sighting[0];
    throw bench.journal().violated("an ARP packet without any cause: " + sighting, evidence);
  }

  @Then("each holds an address of its own within {duration}")
  public void distinct(Duration within) {
    settle(within.plus(bench.startLatency()));
    var held = hosts.stream().flatMap(host -> host.held().stream()).toList();
    bench.journal().observed("addresses " + held);
    if (held.size() < hosts.size()) {
      throw bench.missing((hosts.size() - held.size()) + " hosts hold no address");
    }
    if (held.stream().distinct().count() < held.size()) {
      throw bench.journal().violated("two hosts hold the same address", lastOfFirst());
    }
  }

  private void settle(Duration most) {
    var limit = bench.now().plus(most);
    while (bench.now().isBefore(limit) && !converged()) {
      bench.pass(GLANCE);
    }
  }

  @Then("no address was claimed by two of them")
  public void neverShared() {
    var claimed =
        hosts.stream()
            .flatMap(
                h ->
                    h.attempts().stream()
                        .filter(Attempt::isClaimed)
                        .map(Attempt::address)
                        .distinct())
            .toList();
    if (claimed.stream().distinct().count() < claimed.size()) {
      throw bench.journal().violated("two hosts claimed the same address", lastOfFirst());
    }
  }

  @Then("it is reported when each holds an address of its own, for {duration}")
  public void convergence(Duration most) {
    var start = bench.now();
    settle(most);
    long packets =
        hosts.stream()
            .flatMap(h -> h.trace().host().stream().filter(s -> s.index() >= marks.get(h)))
            .filter(Sighting::isArpLike)
            .count();
    bench
        .journal()
        .observed(
            "%s after %d s, %d ARP packets"
                .formatted(
                    converged() ? "all different" : "not all different",
                    Duration.between(start, bench.now()).toSeconds(),
                    packets));
  }

  private boolean converged() {
    var held = hosts.stream().flatMap(host -> host.held().stream()).distinct().count();
    return held == hosts.size();
  }
}
