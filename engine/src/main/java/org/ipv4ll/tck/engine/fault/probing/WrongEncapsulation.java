// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.probing;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;

import java.nio.ByteBuffer;
import java.util.List;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.OutputRewrite;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.EthernetFrame;

/** ARP packets in frames of another type than that of ARP (RFC 826, RFC 894, RFC 1042). */
public final class WrongEncapsulation {

  /** The octets of 0x0806 as somebody mistyped them. */
  private static final int MISTYPED = 0x0835;

  /** IEEE 802.2 unnumbered information to SNAP, and an organization code of zero. */
  private static final long SNAP = 0xAAAA_0300_0000L;

  private WrongEncapsulation() {}

  static List<Deviation> all() {
    return List.of(
        fault(
            "M-PRB-62",
            OutputRewrite.arp(
                HostFactory.RFC3927, (said, host) -> true, (said, host) -> mistyped(said.frame()))),
        fault(
            "M-PRB-63",
            OutputRewrite.arp(
                HostFactory.RFC3927, (said, host) -> true, (said, host) -> snap(said.frame()))));
  }

  private static EthernetFrame mistyped(EthernetFrame frame) {
    return new EthernetFrame(frame.destination(), frame.source(), MISTYPED, frame.payload());
  }

  /** The type is a length then (IEEE 802.3); what was the type follows the SNAP header. */
  public static EthernetFrame snap(EthernetFrame frame) {
    int length = Long.BYTES + frame.payload().length;
    var payload = ByteBuffer.allocate(length);
    payload.putLong(SNAP << Short.SIZE | frame.etherType()).put(frame.payload());
    return new EthernetFrame(frame.destination(), frame.source(), length, payload.array());
  }
}
