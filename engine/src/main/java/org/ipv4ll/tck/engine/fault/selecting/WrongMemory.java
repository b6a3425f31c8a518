// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.selecting;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.weak;

import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Meddling;
import org.ipv4ll.tck.engine.fault.injection.Restart;
import org.ipv4ll.tck.engine.fault.injection.Unprobed;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Interface;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.AddressSelection;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.UniformSelection;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** What goes wrong with an address of an earlier life (section 2.1). */
final class WrongMemory {

  private WrongMemory() {}

  static List<Deviation> all() {
    return List.of(
        weak("M-SEL-16", WrongMemory::forgetful),
        fault("M-SEL-17", WrongMemory::trusting),
        fault("M-SEL-18", WrongMemory::unchecked),
        fault(
            "M-SEL-19",
            Meddling.host(
                interfaces -> HostFactory.RFC3927,
                WrongMemory::sharedMemory,
                Meddling::deafToItself)));
  }

  /**
   * Goes on where the generator of the life before stood, instead of starting with the address that
   * it recorded.
   */
  private static Host forgetful(MacAddress mac, Optional<Ipv4Address> remembered, long seed) {
    var rules =
        remembered.isEmpty()
            ? Rules.RFC3927
            : Rules.RFC3927.withSelection(m -> new UniformSelection(new MacAddress(~mac.bits())));
    return HostFactory.host(mac, rules, Optional.empty(), seed);
  }

  private static Host trusting(MacAddress mac, Optional<Ipv4Address> remembered, long seed) {
    var trusting = Restart.afterConflict(Unprobed.HOST, HostFactory.RFC3927);
    return (remembered.isPresent() ? trusting : HostFactory.RFC3927).create(mac, remembered, seed);
  }

  private static Host unchecked(MacAddress mac, Optional<Ipv4Address> remembered, long seed) {
    var rules = Rules.RFC3927.withSelection(m -> new Remembering(remembered, m));
    return HostFactory.host(mac, rules, Optional.empty(), seed);
  }

  private static final class Remembering implements AddressSelection {

    private final AddressSelection others;
    private Optional<Ipv4Address> first;

    Remembering(Optional<Ipv4Address> first, MacAddress mac) {
      this.first = first;
      this.others = new UniformSelection(mac);
    }

    @Override
    public Ipv4Address next() {
      var next = first.orElseGet(others::next);
      first = Optional.empty();
      return next;
    }
  }

  private static List<Interface> sharedMemory(List<Interface> interfaces) {
    var shared =
        interfaces.stream().map(Interface::remembered).flatMap(Optional::stream).findFirst();
    return interfaces.stream().map(own -> new Interface(own.mac(), shared)).toList();
  }
}
