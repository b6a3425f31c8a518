// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dns;

import java.time.Duration;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;

/**
 * A resolver asks no unicast name server for a name within the domain. That says something only of
 * one that is seen to ask for other names.
 */
public final class NamesKept extends Check {

  public static final Criterion CRITERION =
      Criterion.must("dns-client-keeps-names", "1.4-04", "326-328");

  /** Resolvers may try other ways first. */
  private static final Duration AFTERMATH = Duration.ofSeconds(6);

  public NamesKept() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var lookups = new Lookups(exam.record());
    for (var sent : lookups.sent()) {
      if (sent.question().isWithinLinkLocalDomain()) {
        return exam.violated("the client sent " + sent.question().words(), sent.frame());
      }
    }
    if (lookups.sent().isEmpty() || exam.record().missed().isPresent()) {
      return exam.notReached("no control lookup has reached the tester's server");
    }
    var last = lookups.last().orElse(exam.record().opened());
    return exam.pending(last.plus(AFTERMATH))
        .orElseGet(() -> exam.satisfied(lookups.sent().size() + " queries for other names"));
  }
}
