// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dns;

import java.util.stream.Collectors;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.DnsExchange;

/** Whether a name server hands link-local addresses from elsewhere to its clients. */
public final class AddressesPassedOn extends Check {

  public static final Criterion CRITERION =
      Criterion.info("dns-addresses-passed-on", "1.4-10", "346-348");

  public AddressesPassedOn() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var asked = new Questions(exam.record()).asked();
    return asked.isEmpty()
        ? exam.notReached("no client has asked the name server")
        : exam.satisfied(
            asked.stream().map(AddressesPassedOn::text).collect(Collectors.joining("; ")));
  }

  private static String text(DnsExchange asked) {
    boolean passed = asked.response().filter(r -> !r.linkLocalData().isEmpty()).isPresent();
    return (passed ? "passed on: " : "held back: ") + asked;
  }
}
