// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture.survey;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** What a station has to do with link-local addresses, in the whole capture. */
final class LinkLocalActivity {

  private final Set<Ipv4Address> probed = new LinkedHashSet<>();
  private final Set<Ipv4Address> claimed = new LinkedHashSet<>();
  private final Map<Ipv4Address, Integer> sources = new HashMap<>();
  private final Map<MacAddress, Set<Ipv4Address>> relayed = new HashMap<>();

  void probes(Ipv4Address target) {
    probed.add(target);
  }

  /** It is the sender of an ARP packet. */
  void claims(Ipv4Address sender) {
    claimed.add(sender);
  }

  /** It is the source of an IP packet. */
  void sends(Ipv4Address source) {
    sources.merge(source, 1, Integer::sum);
  }

  /** An ARP packet in which another hardware address is the sender: perhaps it passes it on. */
  void relays(MacAddress sender, Ipv4Address address) {
    relayed.computeIfAbsent(sender, s -> new LinkedHashSet<>()).add(address);
  }

  Set<Ipv4Address> probed() {
    return probed;
  }

  Set<Ipv4Address> claimed() {
    return claimed;
  }

  Map<Ipv4Address, Integer> sources() {
    return sources;
  }

  Map<MacAddress, Set<Ipv4Address>> relayed() {
    return relayed;
  }
}
