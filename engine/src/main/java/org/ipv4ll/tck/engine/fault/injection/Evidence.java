// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.injection;

import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.ConflictRule;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** What one host takes for evidence of a conflict, in each of the two phases. */
public record Evidence(Test probing, Test using) implements ConflictRule {

  /** One of the two conditions. */
  @FunctionalInterface
  public interface Test {

    Test PROBING = ConflictRule.RFC3927::whileProbing;

    Test IN_USE = ConflictRule.RFC3927::inUse;

    /** The sender has an address like one's own: the last octet differs. */
    Test NEAR =
        (frame, arp, address, own) ->
            arp.senderProtocol().bits() >>> Byte.SIZE == address.bits() >>> Byte.SIZE
                && !arp.senderHardware().equals(own);

    /** A question for one's own address by nobody, the sender's hardware address being zero. */
    Test ASKED_BY_NOBODY =
        (frame, arp, address, own) ->
            arp.isRequest()
                && arp.targetProtocol().equals(address)
                && arp.senderHardware().equals(MacAddress.ZERO);

    boolean conflicts(EthernetFrame frame, ArpPacket arp, Ipv4Address address, MacAddress own);

    default Test and(Test other) {
      return (frame, arp, address, own) ->
          conflicts(frame, arp, address, own) && other.conflicts(frame, arp, address, own);
    }

    default Test or(Test other) {
      return (frame, arp, address, own) ->
          conflicts(frame, arp, address, own) || other.conflicts(frame, arp, address, own);
    }
  }

  /** A host that wants more than the standard as evidence, in both phases. */
  public static HostFactory also(Test wanted) {
    return HostFactory.of(
        Rules.RFC3927.with(new Evidence(Test.PROBING.and(wanted), Test.IN_USE.and(wanted))));
  }

  /** The correct host but for the conflicts it sees while probing. */
  public static HostFactory whileProbing(Test test) {
    return HostFactory.of(Rules.RFC3927.with(new Evidence(test, Test.IN_USE)));
  }

  /** The correct host but for the conflicts it sees while it uses an address. */
  public static HostFactory inUse(Test test) {
    return HostFactory.of(Rules.RFC3927.with(new Evidence(Test.PROBING, test)));
  }

  @Override
  public boolean whileProbing(
      EthernetFrame frame, ArpPacket arp, Ipv4Address candidate, MacAddress own) {
    return probing.conflicts(frame, arp, candidate, own);
  }

  @Override
  public boolean inUse(EthernetFrame frame, ArpPacket arp, Ipv4Address address, MacAddress own) {
    return using.conflicts(frame, arp, address, own);
  }
}
