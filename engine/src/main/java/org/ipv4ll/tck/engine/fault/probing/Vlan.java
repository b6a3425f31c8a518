// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.probing;

import java.nio.ByteBuffer;
import org.ipv4ll.tck.engine.wire.EthernetFrame;

/** Frames of a VLAN (IEEE 802.1Q). */
public final class Vlan {

  private Vlan() {}

  /** The frame with a tag: a VLAN, 1 to 4094, or a priority in the upper three of 16 bits. */
  public static EthernetFrame tagged(int tag, EthernetFrame frame) {
    var payload = ByteBuffer.allocate(4 + frame.payload().length);
    payload.putShort((short) tag).putShort((short) frame.etherType()).put(frame.payload());
    return new EthernetFrame(
        frame.destination(), frame.source(), EthernetFrame.VLAN, payload.array());
  }
}
