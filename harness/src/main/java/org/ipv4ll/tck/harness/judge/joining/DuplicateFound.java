// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.joining;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.arp.ReplyBroadcast;
import org.ipv4ll.tck.harness.record.Frame;

/** Hosts that hold one address find out when somebody asks for it, since all hear the answers. */
public final class DuplicateFound extends Check {

  public static final Criterion CRITERION = ReplyBroadcast.CRITERION;

  private static final Duration ANSWER = Duration.ofSeconds(3);

  public DuplicateFound() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var duplicate = Duplicate.in(exam.record());
    var asked = duplicate.flatMap(DuplicateFound::lastQuestion);
    if (asked.isEmpty()) {
      return duplicate
          .flatMap(each -> exam.pending(each.parted().plus(ANSWER)))
          .orElseGet(
              () -> exam.notReached("no two hosts held one address", HoldsNoAddress.blockers()));
    }
    return exam.pending(asked.get().plus(ANSWER)).orElseGet(() -> found(exam, duplicate.get()));
  }

  private static Optional<Instant> lastQuestion(Duplicate duplicate) {
    return duplicate.record().hosts().stream()
        .flatMap(host -> duplicate.question(host).stream())
        .map(Frame::at)
        .max(Instant::compareTo);
  }

  private static Outcome found(Examination exam, Duplicate duplicate) {
    var what = "%d hosts hold %s".formatted(duplicate.holders().size(), duplicate.address());
    if (duplicate.holders().size() < 2) {
      return duplicate.holders().isEmpty() && !duplicate.isLeft()
          ? exam.notReached(what + ", and none of them looks for another", "arp-answer")
          : exam.satisfied(what);
    }
    var answers = duplicate.answers();
    if (answers.isEmpty()) {
      return exam.notReached(what + ", and none of them answered for it", "arp-answer");
    }
    return answers.stream().anyMatch(Frame::isBroadcast)
        ? exam.notReached(what + ", though they heard each other", "conflict-heeded")
        : exam.violated(
            what + " still, since they do not hear each other's answers",
            answers.toArray(Frame[]::new));
  }
}
