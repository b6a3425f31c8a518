// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import java.util.Optional;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** An ARP packet together with the frame that carries it. */
record ArpFrame(EthernetFrame frame, ArpPacket arp) {

  static Optional<ArpFrame> decode(byte[] bytes) {
    return EthernetFrame.decode(bytes)
        .map(EthernetFrame::withoutPriority)
        .flatMap(frame -> ArpPacket.decode(frame).map(arp -> new ArpFrame(frame, arp)));
  }

  /** What an input brings, if it is ARP. */
  static Optional<ArpFrame> in(Input input) {
    return input instanceof Input.FrameReceived received
        ? decode(received.bytes())
        : Optional.empty();
  }

  /** What an output sends, if it is ARP. */
  static Optional<ArpFrame> in(Output output) {
    return output instanceof Output.Transmit transmit ? decode(transmit.bytes()) : Optional.empty();
  }

  boolean isFrom(Ipv4Address address) {
    return arp.senderProtocol().equals(address);
  }

  /** A sender's hardware address of zero. */
  boolean hasNoSender() {
    return arp.senderHardware().equals(MacAddress.ZERO);
  }

  /** A target's hardware address of zero, as a request has it. */
  boolean hasZeroTarget() {
    return arp.targetHardware().equals(MacAddress.ZERO);
  }

  /** Behind the packet, where Ethernet wants padding, there is something else than zeros. */
  boolean hasLeftovers() {
    var payload = frame.payload();
    return IntStream.range(ArpPacket.LENGTH, payload.length).anyMatch(i -> payload[i] != 0);
  }

  boolean isFor(Ipv4Address address) {
    return arp.targetProtocol().equals(address);
  }
}
