package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Then;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.bench.Attempt;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Claims;
import org.ipv4ll.tck.harness.bench.Sighting;

/** How a host takes conflicts about an address in use: RFC 3927 section 2.5, (a) and (b). */
public final class DefenceChecks {

  /** A reaction, and everything that would follow a wrong one. */
  private static final Duration AFTERMATH = Duration.ofSeconds(6);

  private final Bench bench;
  private final Claims claims;

  public DefenceChecks(Bench bench) {
    this.bench = bench;
    this.claims = new Claims(bench);
  }

  @Then("the host defends once or moves")
  public void defendsOrMoves() {
    var conflict = bench.story().lastStimulus();
    reaction()
        .filter(reaction -> !reaction.isProbe())
        .ifPresent(defence -> defences(conflict, Duration.ofSeconds(5), 1));
  }

  /** What it does about the last conflict; empty where it had moved before. */
  Optional<Sighting> reaction() {
    var conflict = bench.story().lastStimulus();
    if (movedBefore(conflict)) {
      return Optional.empty();
    }
    var reaction =
        bench
            .trace()
            .await(conflict.index() + 1, this::isReaction, patience(conflict))
            .orElseThrow(this::ignored);
    late(conflict, reaction);
    if (reaction.isProbe()) {
      bench.journal().observed("moved to another address (option a)");
      abandoned(conflict, reaction.at());
    } else {
      bench.journal().observed("defended the address (option b)");
    }
    return Optional.of(reaction);
  }

  @Then("the host defends or moves at each of {int} conflicts {duration} apart")
  public void eachTime(int count, Duration apart) {
    for (int i = 0; i < count; i++) {
      var at = i == 0 ? bench.now() : bench.story().lastStimulus().at().plus(apart);
      var conflict = bench.inject(bench.stimuli().frame("an ARP reply", address()), at);
      bench.journal().comment(conflict, "conflict " + (i + 1));
      bench.story().stimulus(conflict);
      reaction();
    }
  }

  @Then("it is reported whether the host defends or moves")
  public void reported() {
    var conflict = bench.story().lastStimulus();
    var reaction = bench.trace().await(conflict.index() + 1, this::isReaction, patience(conflict));
    bench
        .journal()
        .observed(
            reaction
                .map(s -> s.isProbe() ? "it moves (option a)" : "it defends (option b)")
                .orElse("it does neither"));
  }

  private boolean isReaction(Sighting sighting) {
    return sighting.isAnnouncementOf(address())
        || (sighting.isProbe() && !sighting.isProbeFor(address()));
  }

  private RuntimeException ignored() {
    var still = bench.answersFor(address()) ? "still answers for it" : "is silent about it";
    return bench.missing(
        "neither a defence nor a move within 10 s of the conflict; the host " + still);
  }

  /** The text sets no time for a defence; much more than a second is told, not failed. */
  private void late(Sighting conflict, Sighting reaction) {
    var took = Duration.between(conflict.at(), reaction.at());
    if (took.compareTo(Duration.ofSeconds(1).plus(bench.slack().late())) > 0) {
      bench.journal().warn("the reaction took " + took.toMillis() + " ms", reaction);
    }
  }

  @Then("at most {int} defence(s) comes/come within {duration}")
  public void atMost(int most, Duration within) {
    defences(bench.story().firstStimulus(), within, most);
  }

  private void defences(Sighting conflict, Duration within, int most) {
    var defences =
        bench.trace().host(conflict.at(), conflict.at().plus(within)).stream()
            .filter(s -> s.index() > conflict.index())
            .filter(s -> isDefence(s, conflict))
            .toList();
    bench.journal().observed(defences.size() + " defences");
    if (defences.size() > most + pendingAnnouncements(conflict)) {
      throw bench.journal().violated(defences.size() + " defences", defences.get(most));
    }
    if (defences.size() > most) {
      throw pending(defences.get(most));
    }
  }

  /** Announcements of the claim that a host which was held up still owes at this frame. */
  private int pendingAnnouncements(Sighting at) {
    long made =
        bench.trace().host().stream()
            .filter(s -> s.index() >= bench.story().chapter() && s.index() < at.index())
            .filter(s -> s.isAnnouncementOf(address()))
            .count();
    return (int) Math.max(0, Timing.RFC3927.announceNum() - made);
  }

  private RuntimeException pending(Sighting announcement) {
    return bench
        .journal()
        .inconclusive("this may be the announcement that its claim still lacked: " + announcement);
  }

  /**
   * An announcement, or a reply that was asked for by nobody. A question from the address, and the
   * answer to a conflicting packet that is a question too (RFC 826), defend nothing.
   */
  private boolean isDefence(Sighting sighting, Sighting conflict) {
    var offender = conflict.arp().map(ArpPacket::senderHardware);
    return sighting
        .arp()
        .filter(a -> a.senderProtocol().equals(address()) && a.targetProtocol().equals(address()))
        .filter(a -> a.isRequest() || !offender.equals(Optional.of(a.targetHardware())))
        .isPresent();
  }

  @Then("the defence, if there is one, is a well-formed announcement")
  public void wellFormed() {
    var conflict = bench.story().firstStimulus();
    var limit = conflict.at().plus(Duration.ofSeconds(1)).plus(bench.slack().late());
    var reaction = bench.trace().await(conflict.index() + 1, this::mayDefend, limit);
    reaction
        .filter(s -> !(s.isProbe() && !s.isProbeFor(address())))
        .filter(s -> !isWellFormed(s))
        .ifPresent(
            s -> {
              throw bench.journal().violated("no well-formed announcement: " + s, s);
            });
    bench.journal().observed(reaction.map(Sighting::toString).orElse("no defence"));
  }

  /** Anything but a question from the address for some peer, which goes on beside. */
  private boolean mayDefend(Sighting sighting) {
    return sighting.isArpLike()
        && sighting
            .arp()
            .filter(ArpPacket::isRequest)
            .filter(a -> a.senderProtocol().equals(address()))
            .map(ArpPacket::targetProtocol)
            .filter(peer -> peer.isUnicast() && !peer.equals(address()))
            .isEmpty();
  }

  private boolean isWellFormed(Sighting sighting) {
    return sighting.isAnnouncementOf(address())
        && sighting.isBroadcast()
        && sighting.arp().map(ArpPacket::senderHardware).filter(own()::equals).isPresent();
  }

  private MacAddress own() {
    return bench.cast().host();
  }

  @Then("the address is answered for if it was defended")
  public void answeredIfDefended() {
    var conflict = bench.story().lastStimulus();
    bench.until(conflict.at().plus(Duration.ofSeconds(1)).plus(bench.slack().late()));
    if (replacement(conflict).isPresent()) {
      bench.journal().observed("moved to another address (option a)");
    } else if (!bench.answersFor(address())) {
      throw bench.missing("no answer for the defended address " + address());
    }
  }

  @Then("the host stops using the claimed address and probes another")
  public void stops() {
    var conflict = bench.story().lastStimulus();
    if (movedBefore(conflict)) {
      return;
    }
    abandoned(conflict, conflict.at().plus(bench.slack().late()));
    replaced(conflict);
  }

  @Then("the host probes another address")
  public void probesAnother() {
    var conflict = bench.story().lastStimulus();
    if (!movedBefore(conflict)) {
      replaced(conflict);
    }
  }

  private void replaced(Sighting conflict) {
    if (replacement(conflict).isEmpty()) {
      throw bench.missing(
          "no other address is probed within %d s of the second conflict"
              .formatted(bench.patience().toSeconds()));
    }
  }

  /** Whether an earlier conflict made it move; then this one is about nobody's address. */
  private boolean movedBefore(Sighting conflict) {
    var first = firstAboutClaim();
    var other = claims.probeForOther(first.index() + 1, address(), conflict.at());
    other.ifPresent(
        s -> {
          bench.journal().observed("moved at the first conflict (option a)");
          abandoned(first, s.at());
        });
    return other.isPresent();
  }

  /**
   * The first stimulus about the address that is in use now, not about one that was lost before.
   */
  private Sighting firstAboutClaim() {
    int claimed = bench.story().claim().claim().orElseThrow().index();
    return bench.story().stimuli().stream()
        .filter(s -> s.index() > claimed)
        .findFirst()
        .orElseThrow();
  }

  private void abandoned(Sighting conflict, Instant from) {
    abandonment(conflict).check(from, from.plus(AFTERMATH));
  }

  private Abandonment abandonment(Sighting conflict) {
    return new Abandonment(bench, conflict, "lost address", s -> s.holdsOnTo(address()));
  }

  @Then("the lost address is not used any more")
  public void dead() {
    abandonment(bench.story().lastStimulus()).checkUntil(bench.now());
  }

  @Then("the replacement is probed at most {duration} after the deciding conflict")
  public void prompt(Duration max) {
    var first = bench.story().firstStimulus();
    var last = bench.story().lastStimulus();
    var probe =
        claims
            .probeForOther(first.index() + 1, address(), patience(last))
            .orElseThrow(() -> bench.missing("no other address is probed"));
    var deciding = probe.at().isBefore(last.at()) ? first : last;
    bench.gauge().interval("conflict→replacement", deciding, probe, null, max);
  }

  @Then("the host keeps its replacement without defending it")
  public void replacementUndisturbed() {
    var replacement = keptReplacement();
    var claim = replacement.claim().orElseThrow();
    var announced =
        bench.trace().host().stream()
            .filter(s -> s.index() >= claim.index())
            .filter(s -> s.isAnnouncementOf(replacement.address()))
            .toList();
    if (announced.size() > 2) {
      throw bench
          .journal()
          .violated("the host takes it for a conflict: " + announced.get(2), announced.get(2));
    }
  }

  private Attempt keptReplacement() {
    var first = bench.story().firstStimulus();
    var claimed =
        bench.attempts(first.index() + 1).stream()
            .filter(a -> !a.address().equals(address()) && a.isClaimed())
            .toList();
    if (claimed.size() != 1) {
      throw bench.missing(claimed.size() + " replacements were claimed");
    }
    if (!bench.answersFor(claimed.get(0).address())) {
      throw bench.missing("no answer for the replacement " + claimed.get(0).address());
    }
    return claimed.get(0);
  }

  @Then("the host keeps the claimed address without defending it")
  public void undisturbed() {
    var first = bench.story().firstStimulus();
    bench.trace().host(first.at(), after(bench.story().lastStimulus())).stream()
        .filter(this::isReaction)
        .findFirst()
        .ifPresent(
            s -> {
              throw s.isAnnouncementOf(address()) && pendingAnnouncements(first) > 0
                  ? pending(s)
                  : bench.journal().violated("the host takes it for a conflict: " + s, s);
            });
    if (!bench.answersFor(address())) {
      throw bench.missing("no answer for " + address() + " any more");
    }
  }

  @Then("the host answers each time and keeps the claimed address")
  public void answersAndKeeps() {
    for (var question : bench.story().stimuli()) {
      var limit = question.at().plus(Duration.ofSeconds(1)).plus(bench.slack().late());
      bench
          .trace()
          .await(question.index() + 1, s -> s.isReplyFor(address()), limit)
          .orElseThrow(() -> bench.missing("no answer for " + address()));
    }
    var first = bench.story().firstStimulus();
    var last = bench.story().lastStimulus();
    if (claims.probeForOther(first.index() + 1, address(), after(last)).isPresent()) {
      throw bench.missing("the host gives up " + address() + " for a question");
    }
    bench.trace().host(first.at(), after(last)).stream()
        .filter(s -> s.isAnnouncementOf(address()))
        .findFirst()
        .ifPresent(s -> bench.journal().warn("it also defends against a question: " + s, s));
  }

  private static Instant after(Sighting last) {
    return last.at().plus(Duration.ofSeconds(3));
  }

  private Optional<Sighting> replacement(Sighting conflict) {
    return claims.probeForOther(conflict.index() + 1, address(), patience(conflict));
  }

  private Instant patience(Sighting conflict) {
    return conflict.at().plus(bench.patience());
  }

  private Ipv4Address address() {
    return bench.story().claim().address();
  }
}
