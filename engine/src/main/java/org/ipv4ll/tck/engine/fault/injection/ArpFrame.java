// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.injection;

import java.util.Optional;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** An ARP packet together with the frame that carries it. */
public record ArpFrame(EthernetFrame frame, ArpPacket arp) {

  public static Optional<ArpFrame> decode(byte[] bytes) {
    return EthernetFrame.decode(bytes).flatMap(ArpFrame::decode);
  }

  public static Optional<ArpFrame> decode(EthernetFrame tagged) {
    var frame = tagged.withoutPriority();
    return ArpPacket.decode(frame).map(arp -> new ArpFrame(frame, arp));
  }

  /** What an input brings, if it is ARP. */
  public static Optional<ArpFrame> in(Input input) {
    return input.frame().flatMap(ArpFrame::decode);
  }

  /** What an output sends, if it is ARP. */
  public static Optional<ArpFrame> in(Output output) {
    return output instanceof Output.Transmit transmit ? decode(transmit.bytes()) : Optional.empty();
  }

  public boolean isFrom(Ipv4Address address) {
    return arp.senderProtocol().equals(address);
  }

  /** A sender's hardware address of zero. */
  public boolean hasNoSender() {
    return arp.senderHardware().equals(MacAddress.ZERO);
  }

  /** A target's hardware address of zero, as a request has it. */
  public boolean hasZeroTarget() {
    return arp.targetHardware().equals(MacAddress.ZERO);
  }

  /** Behind the packet, where Ethernet wants padding, there is something else than zeros. */
  public boolean hasLeftovers() {
    var payload = frame.payload();
    return IntStream.range(ArpPacket.LENGTH, payload.length).anyMatch(i -> payload[i] != 0);
  }

  public boolean isFor(Ipv4Address address) {
    return arp.targetProtocol().equals(address);
  }
}
