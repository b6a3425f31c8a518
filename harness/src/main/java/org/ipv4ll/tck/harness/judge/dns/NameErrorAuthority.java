// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dns;

import java.util.List;
import org.ipv4ll.tck.harness.dns.Response;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.DnsExchange;

/** The name server itself vouches for a name error: the AA bit is set (RFC 1035 section 4.1.1). */
public final class NameErrorAuthority extends Check {

  public static final Criterion CRITERION =
      Criterion.must("dns-name-error-authority", "1.4-06", "337-340");

  public NameErrorAuthority() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var questions = new Questions(exam.record());
    var denied = questions.asked().stream().filter(DnsExchange::isDenied).toList();
    for (var one : denied) {
      if (!one.response().filter(Response::authoritative).isPresent()) {
        return exam.violated("the AA bit is missing: " + one, one.answer().orElseThrow().frame());
      }
    }
    return denied.isEmpty() ? none(exam, questions) : exam.satisfied(text(denied));
  }

  private static Outcome none(Examination exam, Questions questions) {
    return questions
        .lastUnanswered()
        .flatMap(last -> exam.pending(last.plus(Questions.PATIENCE)))
        .orElseGet(() -> exam.notReached("no name error came", NameErrors.CRITERION.id()));
  }

  private static String text(List<DnsExchange> denied) {
    long signed =
        denied.stream()
            .filter(d -> d.response().filter(Response::startOfAuthority).isPresent())
            .count();
    return "%d name errors, all with authority; %d bring the SOA record of their zone"
        .formatted(denied.size(), signed);
  }
}
