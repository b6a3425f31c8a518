// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.host.Interface;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/**
 * The storage of a reference host: the last address of each interface, and that which it has now.
 * Used by many threads.
 */
final class Memory {

  private final List<MacAddress> macs;
  private final List<Optional<Ipv4Address>> addresses = new ArrayList<>();
  private final Map<Integer, Ipv4Address> held = new HashMap<>();

  Memory(List<MacAddress> macs) {
    this.macs = macs;
    macs.forEach(mac -> addresses.add(Optional.empty()));
  }

  synchronized void claimed(int port, Ipv4Address address) {
    addresses.set(port, Optional.of(address));
    held.put(port, address);
  }

  synchronized void lost(int port) {
    held.remove(port);
  }

  /** What an interface has now. */
  synchronized Set<Ipv4Address> held(int port) {
    return Stream.ofNullable(held.get(port)).collect(Collectors.toSet());
  }

  /** Plants an address as that of an earlier life, on every interface. */
  synchronized void plant(Ipv4Address address) {
    addresses.replaceAll(old -> Optional.of(address));
  }

  synchronized void wipe() {
    addresses.replaceAll(old -> Optional.empty());
  }

  /** What the interfaces are at the next boot. */
  synchronized List<Interface> interfaces() {
    held.clear();
    return IntStream.range(0, macs.size())
        .mapToObj(port -> new Interface(macs.get(port), addresses.get(port)))
        .toList();
  }
}
