// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.joining;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.conflicts.CandidateGivenUp;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.LinkRecord;

/** Of two hosts that probe for one address at the same time none claims it all the same. */
public final class ClaimedByOne extends Check {

  public static final Criterion CRITERION = CandidateGivenUp.PROBE;

  public ClaimedByOne() {
    super(CRITERION);
  }

  private static final Duration ANNOUNCE_WAIT = Timing.RFC3927.announceWait();

  private record Claim(LinkRecord host, Attempt attempt) {

    Frame use() {
      return attempt.claim().orElseThrow();
    }

    /** The first probe of another host for the address while this one still tested it (633-634). */
    Optional<Frame> rival() {
      return attempt.probes().isEmpty()
          ? Optional.empty()
          : host.heard(attempt.probes().get(0).at()).stream()
              .filter(f -> f.isProbeFor(attempt.address()) && isWellFormed(f))
              .filter(f -> f.index() < use().index() && !isOwn(f))
              .filter(f -> !f.at().isAfter(attempt.lastProbe().at().plus(ANNOUNCE_WAIT)))
              .findFirst();
    }

    /** Nobody has to understand a probe that is none by the text. */
    private static boolean isWellFormed(Frame probe) {
      return probe.isBroadcast() && probe.ethernet().flatMap(ArpPacket::decode).isPresent();
    }

    private boolean isOwn(Frame probe) {
      return probe.arp().filter(arp -> arp.senderHardware().equals(host.mac())).isPresent();
    }
  }

  @Override
  protected Outcome examine(Examination exam) {
    var claims = claims(exam);
    if (claims.isEmpty()) {
      return exam.notReached("no host claims an address", HoldsNoAddress.blockers());
    }
    for (var claim : claims) {
      var rival = claim.rival();
      if (rival.isPresent()) {
        var what = "%s is claimed, though another host probes for it at the same time";
        return exam.unheeded(
            rival.get().at(), claim.use(), what.formatted(claim.attempt().address()));
      }
    }
    return isTwice(claims)
        ? exam.notReached(
            "two hosts claim one address, one after the other",
            "arp-answer",
            "arp-header",
            "probe-broadcast",
            "reply-is-conflict",
            "conflict-heeded")
        : exam.satisfied(claims.size() + " addresses were claimed, each by one host");
  }

  private static List<Claim> claims(Examination exam) {
    var claims = new ArrayList<Claim>();
    for (var host : exam.record().hosts()) {
      Attempt.in(host.host()).stream()
          .filter(Attempt::isClaimed)
          .map(attempt -> new Claim(host, attempt))
          .forEach(claims::add);
    }
    return claims;
  }

  private static boolean isTwice(List<Claim> claims) {
    return Sequences.pairs(claims).stream()
        .filter(pair -> !pair.get(0).host().equals(pair.get(1).host()))
        .anyMatch(p -> p.get(0).attempt().address().equals(p.get(1).attempt().address()));
  }
}
