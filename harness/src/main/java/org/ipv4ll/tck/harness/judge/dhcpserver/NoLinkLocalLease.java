// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dhcpserver;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.DhcpExchange;

/** A DHCP server gives no client an address of 169.254/16. */
public final class NoLinkLocalLease extends Check {

  public static final Criterion CRITERION =
      Criterion.should("dhcp-no-link-local-lease", "1.6-02", "372-373");

  /** A server may look whether an address is in use before it offers it (RFC 2131 section 2.2). */
  private static final Duration PATIENCE = Duration.ofSeconds(12);

  public NoLinkLocalLease() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var asked = DhcpExchange.in(exam.record());
    for (var exchange : asked) {
      for (var answer : exchange.answers()) {
        if (answer.given().filter(Ipv4Address::isLinkLocal).isPresent()) {
          var text = "the server %s %s".formatted(answer.word(), answer.given().get());
          return exam.violated(text, answer.frame(), exchange.asked());
        }
      }
    }
    return lastUnanswered(asked)
        .flatMap(last -> exam.pending(last.plus(PATIENCE)))
        .orElseGet(() -> kept(exam, asked));
  }

  private static Optional<Instant> lastUnanswered(List<DhcpExchange> asked) {
    return asked.stream()
        .filter(exchange -> exchange.answers().isEmpty())
        .map(exchange -> exchange.asked().at())
        .reduce((first, second) -> second);
  }

  private static Outcome kept(Examination exam, List<DhcpExchange> asked) {
    var given =
        asked.stream()
            .flatMap(exchange -> exchange.answers().stream())
            .flatMap(answer -> answer.given().stream())
            .toList();
    return given.isEmpty() || exam.record().missed().isPresent()
        ? exam.notReached("the server offers nothing, not even to a plain client")
        : exam.satisfied(
            "%d questions, %d answers that give an address, such as %s"
                .formatted(asked.size(), given.size(), given.get(0)));
  }
}
