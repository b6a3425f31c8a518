package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Claims;
import org.ipv4ll.tck.harness.bench.Sighting;

/** Cables pulled and plugged, and what a host says on an idle link. */
public final class LinkSteps {

  private final Bench bench;
  private final Claims claims;

  public LinkSteps(Bench bench) {
    this.bench = bench;
    this.claims = new Claims(bench);
  }

  @When("the carrier is lost for {duration}")
  public void flap(Duration time) {
    bench.story().carrierLost(bench.now());
    bench.carrier(false);
    bench.pass(time);
    bench.story().newChapter(bench.trace().mark());
    bench.carrier(true);
  }

  @When("the carrier is lost for {duration}, which may go unnoticed")
  public void flapUnnoticed(Duration time) {
    bench.story().carrierLost(bench.now());
    bench.carrier(false);
    bench.pass(time);
    bench.story().watchFrom(bench.trace().mark());
    bench.carrier(true);
  }

  @When("the carrier is lost for {duration} {duration} after probe {int}")
  public void flapWhileProbing(Duration time, Duration delay, int number) {
    bench.until(claims.probe(number).at().plus(delay));
    flap(time);
  }

  @When("the carrier is lost for {duration} during the pause")
  public void flapDuringPause(Duration time) {
    bench.pass(Duration.ofSeconds(3));
    bench.carrier(false);
    bench.pass(time);
    bench.carrier(true);
  }

  @Then("it is reported whether the host probes again")
  public void reported() {
    var limit = bench.now().plus(bench.patience());
    var probe = bench.trace().await(bench.story().chapter(), Sighting::isProbe, limit);
    bench.journal().observed(probe.isPresent() ? "the host probes again" : "the host ignores it");
  }

  @Then("the host probes before it uses any address")
  public void probesFirst() {
    var limit = bench.now().plus(bench.patience());
    var first =
        bench
            .trace()
            .await(bench.story().chapter(), LinkSteps::speaksForItself, limit)
            .orElseThrow(this::noProbe);
    if (!first.isProbe()) {
      throw Usage.tooEarly(bench, first, "the host says " + first + " before any probe");
    }
  }

  private RuntimeException noProbe() {
    var old = bench.story().claim().address();
    var still = bench.answersFor(old) ? ", and it still answers for " + old : "";
    return bench.missing("no probe after the carrier came back" + still);
  }

  private static boolean speaksForItself(Sighting sighting) {
    return sighting.isArpLike() || sighting.ip().filter(p -> p.source().isLinkLocal()).isPresent();
  }

  @Then("the first candidate is the old address")
  public void oldFirst() {
    var old = bench.story().claim().address();
    var probe = claims.firstProbe();
    if (!probe.isProbeFor(old)) {
      throw bench.journal().violated("the first candidate is not the old address " + old, probe);
    }
  }

  @Then("no address is used before it is claimed again")
  public void notUsedBeforeClaim() {
    Usage.checkFromClaim(bench, claims.claim());
  }

  /** Whoever overlooks a short loss goes on as if nothing had been. */
  @Then("no address is used before it is claimed again, if the loss is noticed")
  public void notUsedBeforeClaimIfNoticed() {
    int back = bench.story().watchedFrom();
    var limit = bench.now().plus(bench.patience());
    if (bench.trace().await(back, Sighting::isProbe, limit).isEmpty()) {
      bench.journal().observed("the host does not notice");
    } else {
      bench.story().newChapter(back);
      notUsedBeforeClaim();
    }
  }

  @Then("a host that has kept its address sends no probe")
  public void noProbesAfterDefence() {
    if (hasKeptItsAddress()) {
      noProbes();
    }
  }

  @Then("a host that has kept its address sends no announcement")
  public void noAnnouncementsAfterDefence() {
    if (hasKeptItsAddress()) {
      noAnnouncements();
    }
  }

  private boolean hasKeptItsAddress() {
    int claimed = bench.story().claim().claim().orElseThrow().index();
    boolean moved =
        bench.trace().host().stream()
            .filter(s -> s.index() > claimed && s.index() < bench.story().watchedFrom())
            .anyMatch(Sighting::isProbe);
    if (moved) {
      bench.journal().observed("the host has moved");
    }
    return !moved;
  }

  @Then("the host sends no probe")
  public void noProbes() {
    watchedFor(Sighting::isProbe, "a probe");
  }

  @Then("the host sends no announcement")
  public void noAnnouncements() {
    var address = bench.story().claim().address();
    watchedFor(s -> s.isAnnouncementOf(address) || s.isReplyFor(address), "an announcement");
  }

  private void watchedFor(java.util.function.Predicate<Sighting> unwanted, String what) {
    bench.trace().host().stream()
        .filter(s -> s.index() >= bench.story().watchedFrom())
        .filter(unwanted)
        .findFirst()
        .ifPresent(
            s -> {
              throw bench.journal().violated(what + " without any cause: " + s, s);
            });
  }
}
