// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.probing.Foreign;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.Frame;

/** Packets about the address that was lost are no conflicts about its replacement. */
public final class ReplacementKept extends AbandonmentCheck {

  public static final Criterion CRITERION = Criterion.must("replacement-kept", "2.5-18", "698-703");

  private static final Duration REACTION = Duration.ofSeconds(3);

  private static final Duration AT_ONCE = Duration.ofSeconds(1);

  private static final int REPEATED = 2;

  public ReplacementKept() {
    super(CRITERION);
  }

  @Override
  Outcome judge(Abandonment abandonment, Frame cause) {
    return new Departures(abandonment.conflicts())
        .replacements(cause).stream()
            .filter(Attempt::isClaimed)
            .findFirst()
            .map(attempt -> judge(abandonment, attempt))
            .orElseGet(
                () ->
                    abandonment
                        .exam()
                        .notReached(
                            "no replacement was claimed",
                            SecondConflictMoves.CRITERION.id(),
                            ReplacementProbed.CRITERION.id(),
                            ReplacementNew.CRITERION.id(),
                            ReplacementInFull.CRITERION.id()));
  }

  private static Outcome judge(Abandonment abandonment, Attempt replacement) {
    var exam = abandonment.exam();
    var claim = replacement.claim().orElseThrow();
    var packets =
        abandonment.conflicts().packets().stream()
            .filter(packet -> packet.index() > claim.index())
            .toList();
    if (packets.isEmpty()) {
      return exam.notReached("nothing was heard of the lost address after the claim");
    }
    var given = givenUp(abandonment.conflicts(), replacement, packets.get(0));
    if (given.filter(left -> isContested(exam, replacement, left)).isPresent()) {
      return exam.notReached("somebody claims the replacement " + replacement.address());
    }
    if (given.isPresent()) {
      return exam.violated(
          "the host gives up %s: %s".formatted(replacement.address(), given.get()), given.get());
    }
    return exam.pending(packets.get(packets.size() - 1).at().plus(REACTION))
        .orElseGet(() -> defended(abandonment, replacement, packets));
  }

  private static boolean isContested(Examination exam, Attempt replacement, Frame left) {
    return Foreign.around(exam.record())
        .conflictInUse(replacement.address(), replacement.start(), left.at())
        .isPresent();
  }

  private static Optional<Frame> givenUp(Conflicts conflicts, Attempt replacement, Frame packet) {
    return conflicts
        .said(packet)
        .filter(frame -> frame.isProbe() && !frame.isProbeFor(replacement.address()))
        .findFirst();
  }

  /** No sentence forbids an announcement; one may come by chance, or by habit. */
  private static Outcome defended(
      Abandonment abandonment, Attempt replacement, List<Frame> packets) {
    var exam = abandonment.exam();
    var defences =
        packets.stream()
            .flatMap(packet -> defence(abandonment.conflicts(), replacement, packet).stream())
            .distinct()
            .toList();
    return defences.size() < REPEATED
        ? exam.satisfied(kept(replacement.address()))
        : exam.warned(
            "the host announces its replacement %d times".formatted(defences.size()),
            defences.get(0));
  }

  private static Optional<Frame> defence(Conflicts conflicts, Attempt replacement, Frame packet) {
    var announced = replacement.claim().orElseThrow().at().plus(Attempt.ANNOUNCED);
    return conflicts
        .said(packet)
        .filter(frame -> frame.isAnnouncementOf(replacement.address()))
        .filter(frame -> frame.at().isAfter(announced))
        .findFirst()
        .filter(frame -> !frame.at().isAfter(packet.at().plus(AT_ONCE)));
  }

  private static String kept(Ipv4Address address) {
    return "the host keeps " + address;
  }
}
