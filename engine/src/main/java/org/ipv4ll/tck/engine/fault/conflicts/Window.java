// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.conflicts;

import java.util.function.IntPredicate;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.ArpSpeech;
import org.ipv4ll.tck.engine.rules.ConflictRule;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Looks for conflicts with the candidate only after certain numbers of its probes. */
final class Window implements ConflictRule, ArpSpeech {

  private final IntPredicate open;
  private Ipv4Address candidate = Ipv4Address.ANY;
  private int probes;

  private Window(IntPredicate open) {
    this.open = open;
  }

  /**
   * A host that is not always attentive.
   *
   * @param open whether it is after that many probes for the candidate
   */
  static HostFactory open(IntPredicate open) {
    return (mac, remembered, seed) -> {
      var window = new Window(open);
      var rules = Rules.RFC3927.with((ConflictRule) window).with((ArpSpeech) window);
      return HostFactory.host(mac, rules, remembered, seed);
    };
  }

  @Override
  public EthernetFrame probe(MacAddress own, Ipv4Address wanted) {
    probes = wanted.equals(candidate) && probes < 3 ? probes + 1 : 1;
    candidate = wanted;
    return ArpSpeech.super.probe(own, wanted);
  }

  @Override
  public boolean whileProbing(
      EthernetFrame frame, ArpPacket arp, Ipv4Address wanted, MacAddress own) {
    return open.test(wanted.equals(candidate) ? probes : 0)
        && ConflictRule.RFC3927.whileProbing(frame, arp, wanted, own);
  }

  @Override
  public boolean inUse(EthernetFrame frame, ArpPacket arp, Ipv4Address address, MacAddress own) {
    return ConflictRule.RFC3927.inUse(frame, arp, address, own);
  }
}
