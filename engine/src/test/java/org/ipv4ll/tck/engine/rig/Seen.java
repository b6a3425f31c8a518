// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.rig;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;

/** Something that a host did, and when. */
public record Seen(Duration at, Output output) {

  public Optional<EthernetFrame> frame() {
    return output instanceof Output.Transmit transmit
        ? EthernetFrame.decode(transmit.bytes()).map(EthernetFrame::withoutPriority)
        : Optional.empty();
  }

  public Optional<ArpPacket> arp() {
    return frame().flatMap(ArpPacket::decode);
  }

  public Optional<Ipv4Packet> ip() {
    return frame().flatMap(Ipv4Packet::decode);
  }

  public boolean isProbe() {
    return arp().filter(ArpPacket::isProbe).isPresent();
  }

  public boolean isAnnouncement() {
    return arp().filter(ArpPacket::isAnnouncement).isPresent();
  }

  public boolean isReply() {
    return arp().filter(ArpPacket::isReply).isPresent();
  }

  public boolean isClaim() {
    return output instanceof Output.AddressClaimed;
  }

  public boolean isLoss() {
    return output instanceof Output.AddressLost;
  }

  /** Comparable from run to run, octet by octet. */
  @Override
  public String toString() {
    return at
        + " "
        + (output instanceof Output.Transmit transmit
            ? HexFormat.of().formatHex(transmit.bytes())
            : output);
  }
}
