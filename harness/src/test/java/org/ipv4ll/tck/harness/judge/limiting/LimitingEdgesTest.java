// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.limiting;

import static org.ipv4ll.tck.harness.judge.Fact.failed;
import static org.ipv4ll.tck.harness.judge.Fact.heldUp;
import static org.ipv4ll.tck.harness.judge.Fact.notReached;
import static org.ipv4ll.tck.harness.judge.Fact.pending;
import static org.ipv4ll.tck.harness.judge.Fact.satisfied;
import static org.ipv4ll.tck.harness.judge.Fact.undecided;
import static org.ipv4ll.tck.harness.judge.Fact.warned;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;

import java.time.Duration;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Contests;
import org.ipv4ll.tck.harness.judge.Fact;
import org.ipv4ll.tck.harness.judge.Profile;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.judge.Slack;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The limit of the rate, at the edges; strict slack of RATE_LIMIT_INTERVAL is 300 ms. */
class LimitingEdgesTest {

  private static final long END = 1_000_000;
  private static final Duration MINUTE = Duration.ofSeconds(60);
  private static final Ipv4Address LAST = Contests.candidate(20);

  private final RateLimit limit = RateLimit.before(12);
  private final RateLimit interval = RateLimit.interval(12, MINUTE);

  /** Eleven are denied, a second apart from 0 on; the twelfth comes so long after the eleventh. */
  private static Records twelfth(long millis, long nanos) {
    return Contests.denied(11).probe(LAST, 10_000 + millis, nanos);
  }

  @TestFactory
  Stream<DynamicTest> afterElevenConflictsTheNextCandidateIsAMinuteAway() {
    return Fact.tests(
        satisfied("RATE_LIMIT_INTERVAL (648-652)", twelfth(60_000, 0).judge(interval, END)),
        satisfied("the slack is in the window", twelfth(59_700, 0).judge(interval, END)),
        failed("a nanosecond less is not", twelfth(59_700, -1).judge(interval, END)),
        satisfied(
            "a second of slack by default",
            twelfth(59_000, 0).slack(Slack.DEFAULT).judge(interval, END)),
        failed("and no more", twelfth(59_000, -1).slack(Slack.DEFAULT).judge(interval, END)),
        undecided("rough timestamps", twelfth(59_698, 0).uncertainty(1).judge(interval, END)),
        failed("and less", twelfth(59_698, -1).uncertainty(1).judge(interval, END)),
        heldUp(
            "a stall explains as much", twelfth(59_000, 0).stall(50_000, 700).judge(interval, END)),
        failed("and no more", twelfth(59_000, 0).stall(50_000, 699).judge(interval, END)),
        satisfied("it may come later", twelfth(300_000, 0).judge(interval, END)),
        satisfied("or never", Contests.denied(11).judge(interval, END)),
        pending("which takes its time", 340_050, Contests.denied(11).judgeOpen(interval, 340_049)),
        notReached(
            "without any pause another check accuses",
            twelfth(900, 0).judge(interval, END),
            "rate-limit"));
  }

  @TestFactory
  Stream<DynamicTest> thereIsALimitAtAll() {
    return Fact.tests(
        satisfied(
            "a pause of 4 s after the conflict shows it", twelfth(4_050, 0).judge(limit, END)),
        failed("a shorter one does not (648-652)", twelfth(4_050, -1).judge(limit, END)),
        satisfied(
            "a slow start is no pause", twelfth(9_050, 0).startLatency(5_000).judge(limit, END)),
        failed("but excuses one", twelfth(9_050, -1).startLatency(5_000).judge(limit, END)),
        failed(
            "a probe of another station is no candidate",
            Contests.denied(11)
                .tester(70_000, Contests.probe(LAST))
                .probes(LAST, 10_900)
                .judge(limit, END)),
        notReached(
            "who holds on to what it lost has another fault",
            Contests.denied(11)
                .probes(Contests.candidate(10), 10_900)
                .probes(LAST, 70_000)
                .judge(limit, END),
            "reply-is-conflict"),
        notReached(
            "nine conflicts do not call for one",
            Contests.denied(9).probes(LAST, 8_900).judge(limit, END),
            "next-candidate"),
        notReached(
            "nor do ten: they do not exceed MAX_CONFLICTS (648-650)",
            Contests.denied(10).probes(LAST, 9_900).judge(limit, END),
            "next-candidate"),
        failed(
            "they do by RFC 5227",
            Contests.denied(11).profile(Profile.RFC5227).probes(LAST, 70_000).judge(limit, END)));
  }

  private final LimitLiftedByClaim lifted = new LimitLiftedByClaim();

  /** Tested from 0 on, contested twice, a second conflict 5 s after the first; replaced then. */
  private static Records replaced(long millis, long nanos) {
    var record = new Records().claim(X, 0).stimulus(20_000, Contests.reply(X));
    record.announces(X, 20_001).stimulus(25_000, Contests.reply(X));
    return record.probe(Y, millis, nanos);
  }

  @TestFactory
  Stream<DynamicTest> aClaimEndsTheCount() {
    return Fact.tests(
        satisfied(
            "the replacement comes as soon as a first address",
            replaced(26_000, 0).judge(lifted, END)),
        satisfied("it may take its time", replaced(59_800, 0).judge(lifted, END)),
        warned("a minute is the limit (648-649)", replaced(59_800, 1).judge(lifted, END)),
        undecided("rough timestamps", replaced(59_802, 0).uncertainty(1).judge(lifted, END)),
        warned("and more", replaced(59_802, 1).uncertainty(1).judge(lifted, END)),
        heldUp(
            "a stall explains as much", replaced(60_200, 0).stall(25_900, 400).judge(lifted, END)),
        warned("and no more", replaced(60_200, 0).stall(25_900, 399).judge(lifted, END)),
        pending(
            "none yet",
            330_000,
            new Records().claim(X, 0).stimulus(0, Contests.reply(X)).judgeOpen(lifted, 30_000)),
        notReached(
            "nobody contests", new Records().claim(X, 0).judge(lifted, END), "next-candidate"));
  }
}
