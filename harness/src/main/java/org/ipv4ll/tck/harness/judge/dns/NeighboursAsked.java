// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dns;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ipv4ll.tck.harness.dns.Question;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.DnsTraffic;

/** A resolver keeps names within the domain to itself, and asks for all those beside it. */
public final class NeighboursAsked extends Check {

  public static final Criterion CRITERION =
      Criterion.should("dns-client-asks-for-neighbours", "1.4-04", "326-328");

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final List<String> addresses;

  public NeighboursAsked(List<String> addresses) {
    super(CRITERION);
    this.addresses = List.copyOf(addresses);
  }

  @Override
  protected Outcome examine(Examination exam) {
    return exam.all(addresses.stream().map(address -> judge(exam, address)).toList());
  }

  private static Outcome judge(Examination exam, String address) {
    var name = Question.reverse(address);
    var asked = DnsTraffic.about(name, exam.record().host());
    return asked
        .map(sent -> exam.satisfied("asked for " + name))
        .or(() -> new Lookups(exam.record()).of(address).map(at -> absent(exam, name, at)))
        .orElseGet(() -> exam.notReached("no program has looked up " + address));
  }

  private static Outcome absent(Examination exam, String name, Instant at) {
    var until = at.plus(PATIENCE);
    return exam.pending(until)
        .orElseGet(() -> exam.absent("the client did not ask for " + name, at, until));
  }
}
