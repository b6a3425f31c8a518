// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dns;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.DnsExchange;
import org.ipv4ll.tck.harness.record.DnsTraffic;

/** What clients asked the name server of a case, and what that asked its own server. */
final class Questions {

  /** How long clients wait for an answer: they ask three times meanwhile. */
  static final Duration PATIENCE = Duration.ofSeconds(10);

  private final CaseRecord record;
  private final List<DnsExchange> all;

  Questions(CaseRecord record) {
    this.record = record;
    this.all = DnsExchange.in(record);
  }

  /** Those that the case is about. */
  List<DnsExchange> asked() {
    return all.stream().filter(exchange -> !exchange.asked().control()).toList();
  }

  /** When the last of them was asked. */
  Optional<Instant> last() {
    return asked().stream().map(exchange -> exchange.asked().at()).max(Instant::compareTo);
  }

  /** When the last of those was asked that have no answer. */
  Optional<Instant> lastUnanswered() {
    return asked().stream()
        .filter(exchange -> exchange.answer().isEmpty())
        .map(exchange -> exchange.asked().at())
        .max(Instant::compareTo);
  }

  /** The same question about a name that any name server resolves, if somebody asked later. */
  Optional<DnsExchange> control(DnsExchange of) {
    return all.stream()
        .filter(other -> other.asked().control() && other.isLike(of))
        .filter(other -> other.asked().port() > of.asked().port())
        .findFirst();
  }

  /** The query about the same name by which the name server asked its own server. */
  Optional<DnsTraffic.Sent> upstream(DnsExchange of) {
    return DnsTraffic.about(of.query().name(), record.host());
  }

  /** All queries for names within the domain by which it asked its own server. */
  List<DnsTraffic.Sent> upstream() {
    return DnsTraffic.toServers(record.host(), 0).stream()
        .filter(sent -> sent.question().isWithinLinkLocalDomain())
        .toList();
  }
}
