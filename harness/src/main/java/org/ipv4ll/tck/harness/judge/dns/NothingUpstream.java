// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dns;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.DnsTraffic;

/**
 * A recursive name server, which is a client of its own server, asks there for no name within the
 * domain. One that has no answer of its own to a name resolves it like any other: that it asks is
 * then a part of that defect.
 */
public final class NothingUpstream extends Check {

  public static final Criterion CRITERION =
      Criterion.must("dns-nothing-upstream", "1.4-07", "323-328, 337-340");

  /** Some queries come only after the answer. */
  private static final Duration AFTERMATH = Duration.ofSeconds(3);

  /** A delegation is a matter of the zone above. */
  private static final String DELEGATION = "DS 254.169.in-addr.arpa";

  public NothingUpstream() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var questions = new Questions(exam.record());
    var sent = questions.upstream().stream().filter(s -> !isDelegation(s)).toList();
    var untold = sent.stream().filter(s -> isDenied(questions, s)).findFirst();
    if (untold.isPresent()) {
      return violated(exam, untold.get());
    }
    if (!sent.isEmpty()) {
      return exam.notReached(
          "the name server resolves what it should deny: " + sent.get(0).question().words(),
          NameErrors.CRITERION.id());
    }
    return early(exam, questions.last())
        .orElseGet(() -> exam.satisfied("no query for the domain at the tester's server"));
  }

  private static Outcome violated(Examination exam, DnsTraffic.Sent sent) {
    var text = "the name server denies the name and asks its own server: ";
    return exam.violated(text + sent.question().words(), sent.frame());
  }

  private static Optional<Outcome> early(Examination exam, Optional<Instant> last) {
    if (last.isEmpty()) {
      return Optional.of(exam.notReached("no client has asked the name server"));
    }
    var missed = exam.record().missed().map(m -> exam.notReached(m.what()));
    return exam.pending(last.get().plus(AFTERMATH)).or(() -> missed);
  }

  private static boolean isDelegation(DnsTraffic.Sent sent) {
    var question = sent.question();
    return DELEGATION.equalsIgnoreCase(question.type() + " " + question.name());
  }

  /** Whether all questions for the name, or for names below it, were denied. */
  private static boolean isDenied(Questions questions, DnsTraffic.Sent sent) {
    var name = sent.question().name().toLowerCase(Locale.ROOT);
    return questions.asked().stream()
        .filter(q -> isAtOrBelow(q.query().name().toLowerCase(Locale.ROOT), name))
        .allMatch(q -> q.isDenied());
  }

  private static boolean isAtOrBelow(String name, String other) {
    return name.equals(other) || name.endsWith("." + other);
  }
}
