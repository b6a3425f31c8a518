// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.Frame;

/** Waits for a host to probe and to claim. */
public final class Claims {

  /** No compliant claim takes longer than 5 s from its first probe; late ones are still seen. */
  private static final Duration CLAIM = Duration.ofSeconds(20);

  private final TestContext context;

  public Claims(TestContext context) {
    this.context = context;
  }

  /** The first probe since the link came up; becomes the candidate of the case. */
  public Frame firstProbe() {
    var probe = awaitProbe(context.scenario().chapter(), s -> true, context.patience());
    var found =
        probe.orElseThrow(() -> context.notReached("no probe within " + text(context.patience())));
    context.scenario().candidate(target(found));
    return found;
  }

  /** The probe with this number, from 1, of the attempt that is under way. */
  public Frame probe(int number) {
    var first = firstProbeOfAttempt();
    var address = target(first);
    context.scenario().candidate(address);
    var probe = first;
    for (int i = 2; i <= number; i++) {
      probe =
          awaitProbe(probe.index() + 1, s -> true, Settings.PATIENCE)
              .orElseThrow(
                  () -> context.notReached("probe " + number + " for " + address + " never came"));
      if (!probe.isProbeFor(address)) {
        throw context.notReached("the host gave up " + address + ": " + probe);
      }
    }
    return probe;
  }

  /** Whether the attempt that is under way comes to the probe with this number. */
  public boolean probes(int number) {
    var first = firstProbeOfAttempt();
    var seen = first;
    for (int i = 2; i <= number; i++) {
      var next = awaitProbe(seen.index() + 1, s -> true, Settings.PATIENCE);
      if (next.filter(s -> s.isProbeFor(target(first))).isEmpty()) {
        return false;
      }
      seen = next.get();
    }
    return true;
  }

  private Frame firstProbeOfAttempt() {
    int mark =
        context.scenario().denials().stream()
            .mapToInt(d -> d.conflict().index() + 1)
            .max()
            .orElse(context.scenario().chapter());
    var patience =
        context.scenario().denials().isEmpty() ? context.patience() : Settings.LIMITED_PATIENCE;
    return awaitProbe(mark, s -> true, patience)
        .orElseThrow(() -> context.notReached("no probe within " + text(patience)));
  }

  /** The next probe for another address than this one. */
  public Optional<Frame> probeForOther(int from, Ipv4Address than, Instant deadline) {
    return context.trace().await(from, s -> isProbeForOther(s, than), deadline);
  }

  private static boolean isProbeForOther(Frame sighting, Ipv4Address than) {
    return sighting.isProbe() && !sighting.isProbeFor(than);
  }

  private Optional<Frame> awaitProbe(int from, Predicate<Frame> fits, Duration patience) {
    return context
        .trace()
        .await(from, s -> s.isProbe() && fits.test(s), context.now().plus(patience));
  }

  /** Waits for the first claim in the capture from this place on. */
  public Attempt claim(int from, Duration untilFirstProbe) {
    return claim(from, untilFirstProbe, s -> true);
  }

  private Attempt claim(int from, Duration untilFirstProbe, Predicate<Frame> counts) {
    var probe =
        context
            .trace()
            .await(from, Claims::isAboutLinkLocal, context.now().plus(untilFirstProbe))
            .orElseThrow(() -> noProbe(untilFirstProbe));
    var deadline = probe.at().plus(CLAIM);
    while (true) {
      int mark = context.trace().mark();
      var said = context.trace().host().stream().filter(s -> s.index() >= from && counts.test(s));
      var claimed = claimedOf(Attempt.in(said.toList()));
      if (claimed.isPresent()) {
        context.scenario().claimed(claimed.get());
        context.scenario().candidate(claimed.get().address());
        return claimed.get();
      }
      if (context.trace().await(mark, s -> true, deadline).isEmpty()) {
        throw context.notReached(
            "no address was claimed within " + text(CLAIM) + " of the first probe");
      }
    }
  }

  /** Waits for the claim that follows the loss of a candidate, however long it is put off. */
  public Attempt claimOtherThan(Ipv4Address lost) {
    var contests = context.scenario().stimuli().stream().mapToInt(f -> f.index() + 1);
    int from = Math.max(from(context.scenario()), contests.max().orElse(0));
    var limit = context.now().plus(Settings.LIMITED_PATIENCE);
    var next =
        context
            .trace()
            .await(from, s -> s.isAnnouncementOf(lost) || isProbeForOther(s, lost), limit)
            .orElseThrow(() -> noProbe(Settings.LIMITED_PATIENCE));
    if (next.isAnnouncementOf(lost)) {
      throw context.notReached("the host does not give " + lost + " up");
    }
    return claim(next.index(), context.patience(), s -> !isAboutLost(s, lost));
  }

  private boolean isAboutLost(Frame sighting, Ipv4Address lost) {
    return sighting.isProbeFor(lost)
        || context.scenario().denials().stream().anyMatch(d -> sighting.isProbeFor(d.candidate()));
  }

  /** Waits for the claim of the case: after the start, or after what the tester did last. */
  public Attempt claim() {
    var scenario = context.scenario();
    var patience = scenario.denials().isEmpty() ? context.patience() : Settings.LIMITED_PATIENCE;
    return claim(from(scenario), patience);
  }

  private static int from(ScenarioState scenario) {
    int denied =
        scenario.denials().stream().mapToInt(d -> d.conflict().index() + 1).max().orElse(0);
    return Math.max(scenario.chapter(), denied);
  }

  private RuntimeException noProbe(Duration waited) {
    return context.notReached("the host neither probes nor claims within " + text(waited));
  }

  private static boolean isAboutLinkLocal(Frame sighting) {
    return sighting.isProbe()
        || sighting.arp().filter(a -> a.senderProtocol().isLinkLocal()).isPresent();
  }

  private static Optional<Attempt> claimedOf(List<Attempt> attempts) {
    return attempts.stream().filter(Attempt::isClaimed).reduce((first, last) -> last);
  }

  /** So many probes, in words. */
  public static String counted(List<Frame> probes) {
    return probes.size() + (probes.size() == 1 ? " probe" : " probes");
  }

  public static Ipv4Address target(Frame probe) {
    return probe.arp().orElseThrow().targetProtocol();
  }

  private static String text(Duration duration) {
    return duration.toMillis() / 1000.0 + " s";
  }
}
