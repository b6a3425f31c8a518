// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.conflicts;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.EthernetFrame;

/** Makes frames fit to be read that the host ought to leave alone. */
record Mended(UnaryOperator<byte[]> repair) implements Interposed.Between {

  /** Where the type of a frame, or the tag before it, begins. */
  private static final int TYPE = 12;

  private static final int TAG = 4;
  private static final int ARP_FRAME = 42;

  /** Takes what a truncated ARP packet lacks for zeros. */
  static HostFactory padding(HostFactory base) {
    return Interposed.around(base, () -> new Mended(Mended::padded));
  }

  /** Reads a frame of any VLAN as if it had no IEEE 802.1Q tag. */
  static HostFactory untagging(HostFactory base) {
    return Interposed.around(base, () -> new Mended(Mended::untagged));
  }

  @Override
  public void input(Input input, Interposed host) {
    host.pass(
        input instanceof Input.FrameReceived received
            ? new Input.FrameReceived(repair.apply(received.bytes()))
            : input);
  }

  private static byte[] padded(byte[] frame) {
    return Arrays.copyOf(frame, Math.max(ARP_FRAME, frame.length));
  }

  private static byte[] untagged(byte[] bytes) {
    return EthernetFrame.decode(bytes)
        .filter(frame -> frame.etherType() == EthernetFrame.VLAN)
        .map(Mended::untagged)
        .orElse(bytes);
  }

  private static byte[] untagged(EthernetFrame frame) {
    var whole = frame.encode();
    var untagged = Arrays.copyOf(whole, whole.length - TAG);
    System.arraycopy(whole, TYPE + TAG, untagged, TYPE, untagged.length - TYPE);
    return untagged;
  }
}
