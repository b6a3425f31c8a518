// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dhcp;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.DhcpMessages;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.RoutableNetwork;

/**
 * An address that was leased and worked goes on working when a link-local one is assigned after it:
 * what the host makes of its lease does not change for that.
 */
public final class LeaseNotOverwritten extends Check {

  public static final Criterion CRITERION =
      Criterion.must("lease-not-overwritten", "1.9-05", "437-439, 935-938")
          .restated("2.11-01", "2.11-02");

  private static final Duration ANSWER = Duration.ofSeconds(3);

  public LeaseNotOverwritten() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var record = exam.record();
    var leased = acknowledgement(record);
    if (leased.isEmpty()) {
      return exam.notReached("the host has got no lease");
    }
    var used = record.first(leased.get().index(), f -> f.uses(RoutableNetwork.HOST));
    if (used.isEmpty()) {
      return exam.notReached("the leased address is never used", LeaseKept.CRITERION.id());
    }
    return claim(record, used.get())
        .map(claim -> judge(exam, claim))
        .orElseGet(() -> exam.satisfied("no link-local address is assigned after the lease"));
  }

  private static Optional<Frame> acknowledgement(CaseRecord record) {
    return record.frames().stream()
        .filter(frame -> !frame.fromHost() && DhcpMessages.isAcknowledgement(frame))
        .findFirst();
  }

  private static Optional<Frame> claim(CaseRecord record, Frame after) {
    return Attempt.in(record.host()).stream()
        .flatMap(attempt -> attempt.claim().stream())
        .filter(claim -> claim.index() > after.index())
        .findFirst();
  }

  private static Outcome judge(Examination exam, Frame claim) {
    var asked = questions(exam.record(), claim.at().plus(Attempt.ANNOUNCED));
    if (asked.isEmpty()) {
      return exam.notReached("nobody asks for the leased address any more");
    }
    var first = asked.get(0);
    var answer = exam.record().first(first.index(), f -> f.isReplyFor(RoutableNetwork.HOST));
    var limit = asked.get(asked.size() - 1).at().plus(ANSWER);
    return answer
        .map(frame -> exam.satisfied(frame.toString()))
        .or(() -> exam.pending(limit))
        .orElseGet(
            () ->
                exam.absent(
                    "the leased address is gone since a link-local one was assigned: " + claim,
                    first.at(),
                    limit,
                    claim));
  }

  private static List<Frame> questions(CaseRecord record, Instant from) {
    return record.frames().stream()
        .filter(frame -> !frame.fromHost() && frame.at().isAfter(from))
        .filter(frame -> frame.asksFor(RoutableNetwork.HOST))
        .toList();
  }
}
