package org.ipv4ll.tck.harness.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Waits for a host to probe and to claim. */
public final class Claims {

  /** No compliant claim takes longer than 5 s from its first probe; late ones are still seen. */
  private static final Duration CLAIM = Duration.ofSeconds(20);

  private final Bench bench;

  public Claims(Bench bench) {
    this.bench = bench;
  }

  /** The first probe since the link came up; becomes the candidate of the story. */
  public Sighting firstProbe() {
    var probe = awaitProbe(bench.story().chapter(), s -> true, bench.patience());
    var found = probe.orElseThrow(() -> bench.missing("no probe within " + text(bench.patience())));
    bench.story().candidate(target(found));
    return found;
  }

  /** The probe with this number, from 1, of the attempt that is under way. */
  public Sighting probe(int number) {
    var first = firstProbeOfAttempt();
    var address = target(first);
    bench.story().candidate(address);
    var probe = first;
    for (int i = 2; i <= number; i++) {
      probe =
          awaitProbe(probe.index() + 1, s -> true, Bench.PATIENCE)
              .orElseThrow(() -> stopped("probe " + number + " for " + address + " never came"));
      if (!probe.isProbeFor(address)) {
        throw stopped("the host gave up " + address + ": " + probe, probe);
      }
    }
    return probe;
  }

  /** An attempt is not gone on with: if the tester did nothing, other cases are about that. */
  private RuntimeException stopped(String what, Sighting... evidence) {
    if (bench.story().stimuli().isEmpty()) {
      return bench.unreached(what);
    }
    return evidence.length == 0 ? bench.missing(what) : bench.journal().violated(what, evidence);
  }

  private Sighting firstProbeOfAttempt() {
    int mark =
        bench.story().denials().stream()
            .mapToInt(d -> d.conflict().index() + 1)
            .max()
            .orElse(bench.story().chapter());
    return awaitProbe(mark, s -> true, bench.patience())
        .orElseThrow(() -> bench.missing("no probe within " + text(bench.patience())));
  }

  /** The next probe for another address than this one. */
  public Optional<Sighting> probeForOther(int from, Ipv4Address than, Instant deadline) {
    return bench.trace().await(from, s -> s.isProbe() && !s.isProbeFor(than), deadline);
  }

  private Optional<Sighting> awaitProbe(int from, Predicate<Sighting> fits, Duration patience) {
    return bench.trace().await(from, s -> s.isProbe() && fits.test(s), bench.now().plus(patience));
  }

  /** Waits for the first claim in the capture from this place on. */
  public Attempt claim(int from, Duration untilFirstProbe) {
    var probe =
        bench
            .trace()
            .await(from, Claims::isAboutLinkLocal, bench.now().plus(untilFirstProbe))
            .orElseThrow(() -> noProbe(untilFirstProbe));
    var deadline = probe.at().plus(CLAIM);
    while (true) {
      int mark = bench.trace().mark();
      var claimed = claimedOf(bench.attempts(from));
      if (claimed.isPresent()) {
        bench.story().claimed(claimed.get());
        bench.story().candidate(claimed.get().address());
        return claimed.get();
      }
      if (bench.trace().await(mark, s -> true, deadline).isEmpty()) {
        throw bench.missing("no address was claimed within " + text(CLAIM) + " of the first probe");
      }
    }
  }

  /** Waits for the claim of the story: after the start, or after what the tester did last. */
  public Attempt claim() {
    var story = bench.story();
    var patience = story.denials().isEmpty() ? bench.patience() : Bench.LIMITED_PATIENCE;
    return claim(from(story), patience);
  }

  private static int from(Story story) {
    int denied = story.denials().stream().mapToInt(d -> d.conflict().index() + 1).max().orElse(0);
    return Math.max(story.chapter(), denied);
  }

  private RuntimeException noProbe(Duration waited) {
    return bench.missing("the host neither probes nor claims within " + text(waited));
  }

  private static boolean isAboutLinkLocal(Sighting sighting) {
    return sighting.isProbe()
        || sighting.arp().filter(a -> a.senderProtocol().isLinkLocal()).isPresent();
  }

  private static Optional<Attempt> claimedOf(List<Attempt> attempts) {
    return attempts.stream().filter(Attempt::isClaimed).reduce((first, last) -> last);
  }

  /** So many probes, in words. */
  public static String counted(List<Sighting> probes) {
    return probes.size() + (probes.size() == 1 ? " probe" : " probes");
  }

  public static Ipv4Address target(Sighting probe) {
    return probe.arp().orElseThrow().targetProtocol();
  }

  private static String text(Duration duration) {
    return duration.toMillis() / 1000.0 + " s";
  }
}
