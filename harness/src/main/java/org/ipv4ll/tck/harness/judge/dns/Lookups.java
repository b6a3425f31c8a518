// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dns;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.DnsTraffic;

/** Names that programs on a host had looked up, and what its resolver asked for them. */
final class Lookups {

  private static final List<String> ABILITIES = List.of("resolve", "query");

  private final CaseRecord record;

  Lookups(CaseRecord record) {
    this.record = record;
  }

  private List<Act.Used> all() {
    return record.acts(Act.Used.class).stream()
        .filter(act -> ABILITIES.contains(act.ability()))
        .toList();
  }

  /** When a program looked up the last name. */
  Optional<Instant> last() {
    return all().stream().map(Act.Used::at).reduce((first, second) -> second);
  }

  /** When a program looked up an address. */
  Optional<Instant> of(String address) {
    return all().stream()
        .filter(act -> Objects.equals(act.values().get("address"), address))
        .map(Act.Used::at)
        .findFirst();
  }

  /** What the resolver asked unicast name servers for. */
  List<DnsTraffic.Sent> sent() {
    return DnsTraffic.toServers(record.host(), 0);
  }
}
