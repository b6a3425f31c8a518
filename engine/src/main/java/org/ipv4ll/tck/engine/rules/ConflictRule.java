// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.rules;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Which ARP packets say that somebody else holds an address. */
public interface ConflictRule {

  /** The rule as RFC 3927 words it. */
  ConflictRule RFC3927 = new Literal();

  /** Sections 2.2.1: from the beginning of probing until ANNOUNCE_WAIT after the last probe. */
  boolean whileProbing(EthernetFrame frame, ArpPacket arp, Ipv4Address candidate, MacAddress own);

  /** Section 2.5: for as long as the address is in use. */
  boolean inUse(EthernetFrame frame, ArpPacket arp, Ipv4Address address, MacAddress own);

  /** The text without additions: neither RFC 5227's wider exemption nor anybody's tie-break. */
  final class Literal implements ConflictRule {

    private Literal() {}

    @Override
    public boolean whileProbing(
        EthernetFrame frame, ArpPacket arp, Ipv4Address candidate, MacAddress own) {
      if (!arp.isRequest() && !arp.isReply()) {
        return false;
      }
      boolean simultaneous =
          arp.isProbe()
              && frame.isBroadcast()
              && arp.targetProtocol().equals(candidate)
              && !arp.senderHardware().equals(own);
      return arp.senderProtocol().equals(candidate) || simultaneous;
    }

    @Override
    public boolean inUse(EthernetFrame frame, ArpPacket arp, Ipv4Address address, MacAddress own) {
      return (arp.isRequest() || arp.isReply())
          && arp.senderProtocol().equals(address)
          && !arp.senderHardware().equals(own);
    }
  }
}
