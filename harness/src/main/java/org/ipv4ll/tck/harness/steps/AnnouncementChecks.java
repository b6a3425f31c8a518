package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Then;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Sighting;
import org.jspecify.annotations.Nullable;

/** Form, number and spacing of announcements. */
public final class AnnouncementChecks {

  /** From the last probe: ANNOUNCE_WAIT, two announcements, and room for late ones. */
  private static final Duration ANNOUNCING = Duration.ofSeconds(10);

  private final Bench bench;

  public AnnouncementChecks(Bench bench) {
    this.bench = bench;
  }

  @Then("the first announcement comes at least {duration} after the last probe")
  public void notEarly(Duration min) {
    announceWait(min, null);
  }

  @Then("the first announcement comes at most {duration} after the last probe")
  public void notLate(Duration max) {
    announceWait(null, max);
  }

  private void announceWait(@Nullable Duration min, @Nullable Duration max) {
    var attempt = bench.story().claim();
    var claim = attempt.claim().orElseThrow();
    if (attempt.probes().isEmpty()) {
      throw bench.journal().violated("the address was never probed", claim);
    }
    bench.gauge().interval("last probe→announcement 1", attempt.lastProbe(), claim, min, max);
  }

  @Then("the announcements are {duration} apart")
  public void interval(Duration interval) {
    var claim = bench.story().claim().claim().orElseThrow();
    var announcements = announcements(claim, Duration.ofSeconds(8));
    if (announcements.size() < 2) {
      throw bench.missing("no second announcement within 8 s of the first");
    }
    bench
        .gauge()
        .interval(
            "announcement 1→2", announcements.get(0), announcements.get(1), interval, interval);
  }

  @Then("{int} announcements follow within {duration}")
  public void follow(int count, Duration within) {
    count(count, announcements(bench.story().claim().claim().orElseThrow(), within));
  }

  @Then("exactly {int} announcements come within {duration}")
  public void exactly(int count, Duration within) {
    var shown = bench.attempts().get(bench.attempts().size() - 1).evidence();
    count(count, announcements(shown, within));
  }

  private void count(int count, List<Sighting> announcements) {
    if (announcements.size() == count) {
      bench.journal().observed(count + " announcements of " + bench.story().candidate());
      return;
    }
    var text = announcements.size() + " announcements of " + bench.story().candidate();
    if (announcements.isEmpty()) {
      throw bench.missing(text);
    }
    var last = announcements.get(announcements.size() - 1);
    throw announcements.size() < count
        ? bench.tooFew(last, bench.now(), text)
        : bench.journal().violated(text, last);
  }

  private List<Sighting> announcements(Sighting from, Duration within) {
    var address = bench.story().candidate();
    return bench.trace().host(from.at(), from.at().plus(within)).stream()
        .filter(s -> s.isAnnouncementOf(address))
        .toList();
  }

  @Then("an announcement follows {duration} after the first if the address was defended")
  public void followsDefence(Duration interval) {
    var attempt = bench.story().claim();
    var first = attempt.claim().orElseThrow();
    var due = first.at().plus(interval);
    var announcements = announcements(first, interval.plus(bench.slack().late()));
    var after = bench.trace().host(first.at(), due.plus(bench.slack().late()));
    if (after.stream().anyMatch(s -> s.isProbe() && !s.isProbeFor(attempt.address()))) {
      bench.journal().observed("moved to another address (option a)");
    } else if (announcements.stream().noneMatch(s -> isDue(s, due))) {
      throw bench.missing("no announcement " + interval.toSeconds() + " s after the first");
    }
  }

  private boolean isDue(Sighting announcement, Instant due) {
    return !announcement.at().isBefore(due.minus(bench.slack().early()));
  }

  @Then("the announcements are broadcast ARP requests")
  public void broadcastRequests() {
    each(s -> s.isBroadcast() && holds(s, ArpPacket::isRequest), "no broadcast request");
  }

  @Then("sender and target IP address of the announcements are the probed address")
  public void addresses() {
    each(s -> s.isAnnouncementOf(bench.story().candidate()), "wrong addresses");
  }

  @Then("the sender hardware address of the announcements is that of its interface")
  public void senderHardware() {
    var own = bench.cast().host();
    each(s -> holds(s, a -> a.senderHardware().equals(own)), "wrong sender hardware address");
  }

  @Then("the target hardware address of the announcements is all zero")
  public void targetHardware() {
    var zero = MacAddress.ZERO;
    each(s -> holds(s, a -> a.targetHardware().equals(zero)), "target hardware address not zero");
  }

  private static boolean holds(Sighting sighting, Predicate<ArpPacket> rule) {
    return sighting.arp().filter(rule).isPresent();
  }

  /**
   * On a quiet link the first ARP packet after the last probe is the announcement, whatever it
   * looks like; later ones are judged where they can be told from ordinary questions.
   */
  private void each(Predicate<Sighting> rule, String otherwise) {
    var lastProbe = bench.attempts().get(bench.attempts().size() - 1).probes().get(2);
    var address = bench.story().candidate();
    var packets =
        bench.trace().host(lastProbe.at(), lastProbe.at().plus(ANNOUNCING)).stream()
            .filter(s -> s.index() > lastProbe.index() && s.isArpLike())
            .toList();
    if (packets.isEmpty()) {
      throw bench.missing("nothing is announced within 10 s of the last probe");
    }
    for (var packet : packets) {
      boolean judged = packet == packets.get(0) || packet.isAnnouncementOf(address);
      if (judged && !rule.test(packet)) {
        throw bench.journal().violated(otherwise + ": " + packet, packet);
      }
    }
  }

  @Then("the address is not used before its first announcement")
  public void announcedFirst() {
    var attempt = bench.story().claim();
    var first = Usage.first(bench, attempt.address());
    if (!first.isAnnouncementOf(attempt.address())) {
      Usage.checkFromClaim(bench, attempt);
      bench.journal().observed("used after ANNOUNCE_WAIT, before it is announced: " + first);
    }
  }
}
