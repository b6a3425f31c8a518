// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dns;

import java.util.stream.Collectors;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.DnsExchange;

/** What a name server makes of the domain itself, which may be a zone of its own (RFC 6303). */
public final class ApexReported extends Check {

  public static final Criterion CRITERION = Criterion.info("dns-apex", "1.4-05", "337-340");

  public ApexReported() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var questions = new Questions(exam.record());
    if (questions.asked().isEmpty()) {
      return exam.notReached("no client has asked the name server");
    }
    var said = questions.asked().stream().map(DnsExchange::toString);
    return exam.satisfied(
        "%s; queries for the domain at the tester's server: %d"
            .formatted(said.collect(Collectors.joining("; ")), questions.upstream().size()));
  }
}
