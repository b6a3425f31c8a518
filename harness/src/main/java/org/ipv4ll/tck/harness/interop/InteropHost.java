// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.interop;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.drive.IutInstance;
import org.ipv4ll.tck.harness.link.AddressRewriter;
import org.ipv4ll.tck.harness.record.Attempt;

/**
 * One of two hosts that meet.
 *
 * @param planted the address that it was told to try first, if that can be told
 * @param alias what it calls the address that both are after, if that cannot be told
 */
record InteropHost(
    String name,
    IutInstance host,
    Duration startLatency,
    Optional<Ipv4Address> planted,
    Optional<AddressRewriter> alias) {

  private static final MacAddress ASKER = MacAddress.parse("06:00:00:00:00:0c");
  private static final Ipv4Address ASKERS = Ipv4Address.parse("169.254.200.200");
  private static final Duration ANSWER = Duration.ofMillis(1_500);

  void start() {
    planted.ifPresent(host::remember);
    host.iut().start();
  }

  /** The address that both are after, as this one calls it. */
  Ipv4Address contested() {
    return planted.or(() -> alias.map(AddressRewriter::local)).orElse(Ipv4Address.ANY);
  }

  boolean holdsContested() {
    return host.held().filter(contested()::equals).isPresent();
  }

  /** Whether it ever used the contested address as its own. */
  boolean hasClaimedContested() {
    return host.attempts().stream()
        .filter(Attempt::isClaimed)
        .anyMatch(attempt -> attempt.address().equals(contested()));
  }

  /** What it holds, in words. */
  String holding() {
    return name + " holds " + host.held().map(this::word).orElse("no address");
  }

  private String word(Ipv4Address address) {
    return address.equals(contested()) ? "the contested " + address : address.toString();
  }

  /** Asks it for the contested address by ARP and tells whether it answers. */
  boolean answersForContested() {
    var question = ArpPacket.request(ASKER, ASKERS, contested()).broadcast().encode();
    return host.answers(question, contested(), host.link().now().plus(ANSWER));
  }

  void ping(Ipv4Address address) {
    host.iut().use("talk-ping", Map.of("address", address.toString()));
  }

  Instant now() {
    return host.link().now();
  }

  /** How long it may take from its start to a claim, with a conflict or two on the way. */
  Duration patience() {
    return startLatency.plusSeconds(60);
  }
}
