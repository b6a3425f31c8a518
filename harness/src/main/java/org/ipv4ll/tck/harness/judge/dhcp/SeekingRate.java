// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dhcp;

import java.time.Duration;
import java.util.List;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.statistics.Finding;
import org.ipv4ll.tck.harness.statistics.Rarity;

/**
 * Hosts that have link-local addresses seek a lease as often as hosts of their kind that have none.
 * How often that is is their own affair. Each host with an address is held against one without,
 * from as long after its first question on as it took to its claim.
 */
public final class SeekingRate extends Check {

  public static final Criterion CRITERION =
      Criterion.must("lease-seeking-rate", "1.9-05", "435-439, 935-940")
          .restated("2.11-01", "2.11-04");

  /**
   * Questions of clients are spaced more evenly than chance spaces them: rare as it is, or rarer.
   */
  private static final double ALPHA = 0.001;

  private static final double HALF = 0.5;

  /** Fewer questions of the hosts without an address than this differ by chance. */
  private static final int TELLING = 20;

  public SeekingRate() {
    super(CRITERION);
  }

  /** How often hosts with addresses ask, and how often those without. */
  private record Count(int pairs, long with, long without) {

    String words() {
      return "%d × DHCPDISCOVER after the claim, %d without one; %d hosts of each kind"
          .formatted(with, without, pairs);
    }

    /** Whether a question comes from one as probably as from the other. */
    Finding finding() {
      return new Rarity("asked as often as without an address", ALPHA)
          .notTooFew(HALF, Math.toIntExact(with + without), Math.toIntExact(with));
    }
  }

  @Override
  protected Outcome examine(Examination exam) {
    var seekers = Seeker.in(exam.record());
    var with = seekers.stream().filter(Seeker::linkLocal).toList();
    var claimed = with.stream().filter(seeker -> seeker.claimed().isPresent()).toList();
    var without = seekers.stream().filter(seeker -> !seeker.linkLocal()).toList();
    if (!with.isEmpty() && claimed.isEmpty()) {
      return HoldsNoAddress.notReached(exam);
    }
    var count = count(exam.record(), claimed, without);
    return count.without < TELLING
        ? exam.notReached("too seldom is a lease sought even without a link-local address")
        : decide(exam, count, claimed.get(0));
  }

  private static Count count(CaseRecord record, List<Seeker> claimed, List<Seeker> without) {
    int pairs = Math.min(claimed.size(), without.size());
    long own = 0;
    long other = 0;
    for (int pair = 0; pair < pairs; pair++) {
      var seeker = claimed.get(pair);
      var twin = without.get(pair);
      var seen = shorter(seen(record, seeker), seen(record, twin));
      own += seeker.asks(seeker.untilClaim(), seen);
      other += twin.asks(seeker.untilClaim(), seen);
    }
    return new Count(pairs, own, other);
  }

  /** How much was seen of its schedule. */
  private static Duration seen(CaseRecord record, Seeker seeker) {
    return Duration.between(seeker.first(), record.end());
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Outcome decide(Examination exam, Count count, Seeker shown) {
    if (count.with == 0) {
      return exam.notReached("they seek no lease any more", SeekingGoesOn.CRITERION.id());
    }
    var finding = count.finding();
    var text = count.words() + "; " + finding;
    if (count.with * 4 >= count.without * 3 || !finding.isRejected()) {
      return exam.satisfied(text);
    }
    return count.with * 2 < count.without
        ? exam.violated(text, shown.last())
        : exam.warned(text, shown.last());
  }
}
