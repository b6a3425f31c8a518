// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.limiting;

import static org.ipv4ll.tck.harness.judge.Contests.candidate;
import static org.ipv4ll.tck.harness.judge.Contests.denied;
import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.heldUp;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;

import java.time.Duration;
import org.ipv4ll.tck.harness.judge.Profile;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class RateLimitTest {

  private static final Duration MINUTE = Duration.ofSeconds(60);

  private final RateLimit inForce = RateLimit.before(12);
  private final RateLimit interval = RateLimit.interval(12, MINUTE);
  private final RateLimit eachInForce = RateLimit.beforeEach(12);
  private final RateLimit eachInterval = RateLimit.eachInterval(12, MINUTE);

  /** Candidate 12 comes this long after candidate 11, which was probed at 10 s. */
  private static Records twelfthAfter(long millis) {
    return denied(11).probes(candidate(11), 10_000 + millis);
  }

  /** As many more are denied after eleven, each so long after the one before. */
  private static Records more(long... millis) {
    var record = denied(11);
    long time = 10_000;
    for (int i = 0; i < millis.length; i++) {
      time += millis[i];
      denied(record, time, candidate(11 + i));
    }
    return record;
  }

  @Test
  void aMinuteKeepsBoth() {
    satisfied(twelfthAfter(59_700).judge(inForce, 100_000));
    satisfied(twelfthAfter(59_700).judge(interval, 100_000));
  }

  @Test
  void aPauseThatIsTooShortIsOneOfItsLength() {
    satisfied(twelfthAfter(30_000).judge(inForce, 100_000));
    failed(twelfthAfter(30_000).judge(interval, 100_000), "candidate 11→12: 30 s");
    failed(twelfthAfter(59_699).judge(interval, 100_000), "59.699 s");
  }

  @Test
  void noPauseAtAllIsOneOfTheLimit() {
    failed(twelfthAfter(900).judge(inForce, 100_000), "candidate 11→12: 900 ms");
    undecided(twelfthAfter(900).judge(interval, 100_000), "there is no pause", "rate-limit");
    failed(twelfthAfter(4_049).judge(inForce, 100_000), "4.049 s");
    satisfied(twelfthAfter(4_050).judge(inForce, 100_000));
  }

  @Test
  void uncertaintyAndStallsAreWeighed() {
    undecided(twelfthAfter(59_695).uncertainty(5).judge(interval, 100_000), "straddles");
    heldUp(twelfthAfter(59_000).stall(69_000, 800).judge(interval, 100_000));
  }

  @Test
  void silenceKeepsTheLimit() {
    pending(denied(11).judgeOpen(inForce, 20_000), 340_050);
    satisfied(denied(11).judge(inForce, 340_050));
    satisfied(denied(11).judge(interval, 340_050));
    satisfied(denied(11).judge(eachInForce, 340_050));
    satisfied(denied(11).judge(RateLimit.before(13), 340_050));
  }

  @Test
  void tenConflictsDoNotCallForIt() {
    undecided(denied(10).judge(inForce, 400_000), "met 10 conflicts only", "next-candidate");
    undecided(denied(10).judge(eachInterval, 400_000), "met 10 conflicts only");
    undecided(new Records().judge(inForce, 400_000), "met 0 conflicts only", "tested-before-use");
  }

  @Test
  void otherDocumentsCallForItAtTen() {
    failed(twelfthAfter(60_000).profile(Profile.TC8).judge(inForce, 100_000), "candidate 10→11");
  }

  @Test
  void everyFurtherCandidateIsLimited() {
    satisfied(more(60_000, 61_000).judge(eachInForce, 200_000));
    satisfied(more(60_000, 61_000).judge(eachInterval, 200_000));
    failed(more(60_000, 900).judge(eachInForce, 200_000), "candidate 12→13");
    failed(more(60_000, 30_000).judge(eachInterval, 200_000), "candidate 12→13");
  }

  @Test
  void aFurtherProbeOfADeniedCandidateIsNoNewOne() {
    var record = denied(denied(denied(11), 70_000, candidate(12)), 71_100, candidate(12));
    satisfied(record.judge(inForce, 200_000));
    undecided(record.judge(RateLimit.before(13), 200_000), "goes on with candidate 12");
  }

  @Test
  void whoLimitsEarlierKeepsItToo() {
    var record =
        denied(
            denied(denied(new Records(), 0, candidate(1)), 60_000, candidate(2)),
            120_000,
            candidate(3));
    satisfied(record.judge(eachInForce, 200_000));
    satisfied(record.judge(eachInterval, 200_000));
  }

  @Test
  void aFlapIsWorthAWarning() {
    var check = RateLimit.overFlap(12, MINUTE);
    satisfied(twelfthAfter(60_000).judge(check, 100_000));
    warned(twelfthAfter(5_000).judge(check, 100_000), "candidate 11→12: 5 s");
  }

  @Test
  void ignoredConflictsDoNotCount() {
    var record = denied(11).announces(candidate(10), 12_000);
    undecided(record.judge(inForce, 100_000), "not give up a contested", "reply-is-conflict");
  }
}
