package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Then;
import java.time.Duration;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Claims;
import org.ipv4ll.tck.harness.bench.RoutableNetwork;
import org.ipv4ll.tck.harness.bench.Sighting;

/** What becomes of a link-local address beside a routable one (RFC 3927 section 1.9). */
public final class RoutableChecks {

  private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

  /** Who answers a station once a second at most is to answer. */
  private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(2);

  /** Both announcements, and some time in which a defence cannot be one of them. */
  private static final Duration ANNOUNCED = Duration.ofSeconds(5);

  private final Bench bench;

  public RoutableChecks(Bench bench) {
    this.bench = bench;
  }

  @Then("the host keeps away from link-local addresses")
  public void keepsAway() {
    bench.trace().host().stream()
        .filter(s -> s.index() >= bench.story().watchedFrom())
        .filter(RoutableChecks::isLinkLocal)
        .findFirst()
        .ifPresent(
            s -> {
              throw bench.journal().violated("beside a routable address: " + s, s);
            });
  }

  /** What was probed already when the routable address came may be probed once more. */
  @Then("the host has claimed no link-local address")
  public void claimsNone() {
    bench.attempts().stream()
        .flatMap(attempt -> attempt.claim().stream())
        .findFirst()
        .ifPresent(
            s -> {
              throw bench.journal().violated("claimed beside a routable address: " + s, s);
            });
  }

  private static boolean isLinkLocal(Sighting sighting) {
    return sighting.isProbe()
        || sighting.arp().filter(a -> a.senderProtocol().isLinkLocal()).isPresent()
        || sighting.ip().filter(p -> p.source().isLinkLocal()).isPresent();
  }

  @Then("the claimed address is given up")
  public void givenUp() {
    answer()
        .ifPresent(
            reply -> {
              throw bench.journal().violated("it still answers for " + address(), reply);
            });
  }

  /** For what makes sense only without a link-local address. */
  @Then("the claimed address has been given up")
  public void hasBeenGivenUp() {
    answer()
        .ifPresent(
            reply -> {
              throw bench.journal().unmet("it still answers for " + address(), reply);
            });
  }

  private Optional<Sighting> answer() {
    int mark = bench.trace().mark();
    return bench.answersFor(address())
        ? bench.trace().await(mark, s -> s.isReplyFor(address()), bench.now())
        : Optional.empty();
  }

  @Then("it is reported how long the claimed address is answered for during {duration}")
  public void reported(Duration total) {
    var start = bench.now();
    var last = Duration.ofNanos(-1);
    for (var at = start; !at.isAfter(start.plus(total)); at = at.plus(LOOK_EVERY)) {
      bench.until(at);
      last = bench.answersFor(address()) ? Duration.between(start, at) : last;
    }
    bench
        .journal()
        .observed(
            last.isNegative()
                ? "given up at once beside a routable address"
                : "still answered for after " + last.toSeconds() + " s");
  }

  @Then("the packets for {address} and {address} come from the routable address")
  public void fromRoutable(Ipv4Address one, Ipv4Address other) {
    var from = RoutableNetwork.HOST;
    var packets =
        bench.trace().host().stream()
            .filter(s -> isFor(s, one) || isFor(s, other) || asksFor(s, one))
            .toList();
    packets.stream()
        .filter(s -> !s.uses(from))
        .findFirst()
        .ifPresent(
            s -> {
              throw bench.journal().violated("a new packet has another source: " + s, s);
            });
    if (packets.isEmpty()) {
      throw bench.journal().inconclusive("the host sends to neither of them");
    }
    bench.journal().observed(packets.get(packets.size() - 1).toString());
  }

  private static boolean isFor(Sighting sighting, Ipv4Address address) {
    return sighting.ip().map(Ipv4Packet::destination).filter(address::equals).isPresent();
  }

  private static boolean asksFor(Sighting sighting, Ipv4Address address) {
    return sighting
        .arp()
        .filter(a -> a.isRequest() && !a.isProbe() && a.targetProtocol().equals(address))
        .isPresent();
  }

  @Then("it is reported whether the host claims a link-local address within {duration}")
  public void reportedClaim(Duration limit) {
    var probe =
        bench
            .trace()
            .await(bench.story().watchedFrom(), Sighting::isProbe, bench.now().plus(limit));
    bench.journal().observed(probe.map(p -> "it does: " + p).orElse("it does not"));
  }

  @Then("no address is used before it is claimed again, if it is claimed at all")
  public void claimedProperly() {
    var kept = bench.story().claim().address();
    int from = bench.story().watchedFrom();
    var limit = bench.now().plus(bench.startLatency()).plus(Bench.PATIENCE);
    if (bench.trace().await(from, Sighting::isProbe, limit).isEmpty()) {
      bench.journal().observed(bench.answersFor(kept) ? "it had kept " + kept : "it claims none");
      return;
    }
    Usage.checkFromClaim(bench, new Claims(bench).claim());
  }

  @Then("a link-local address that it holds after that is answered for and defended as before")
  public void asBefore() {
    if (!bench.answersFor(address()) && !claimsAgain()) {
      bench.journal().observed("it claims none");
      return;
    }
    bench.pass(BETWEEN_QUESTIONS);
    new QuestionSteps(bench).linkLocalAsks();
    new ReplyChecks(bench).broadcast();
    new StimulusSteps(bench).aboutClaimed("an ARP reply");
    new DefenceChecks(bench).reaction();
  }

  private boolean claimsAgain() {
    int from = bench.story().watchedFrom();
    var limit = bench.now().plus(bench.patience());
    boolean probes = bench.trace().await(from, Sighting::isProbe, limit).isPresent();
    if (probes) {
      var claim = new Claims(bench).claim(from, bench.patience());
      bench.until(claim.claim().orElseThrow().at().plus(ANNOUNCED).plus(bench.slack().late()));
    }
    return probes;
  }

  private Ipv4Address address() {
    return bench.story().claim().address();
  }
}
