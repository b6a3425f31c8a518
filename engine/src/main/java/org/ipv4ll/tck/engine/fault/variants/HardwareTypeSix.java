// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import java.nio.ByteBuffer;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.EthernetFrame;

/** Takes ARP of the hardware type of IEEE 802 networks, 6, as it takes that of Ethernet, 1. */
final class HardwareTypeSix implements Interposed.Between {

  static final HostFactory HOST = Interposed.host(HardwareTypeSix::new);

  private static final short ETHERNET = 1;
  private static final short IEEE_802 = 6;

  private HardwareTypeSix() {}

  @Override
  public void input(Input input, Interposed host) {
    host.pass(
        input
            .frame()
            .filter(HardwareTypeSix::isOfIeee802)
            .<Input>map(frame -> new Input.FrameReceived(asEthernet(frame).encode()))
            .orElse(input));
  }

  private static boolean isOfIeee802(EthernetFrame frame) {
    return frame.etherType() == EthernetFrame.ARP
        && frame.payload().length >= Short.BYTES
        && ByteBuffer.wrap(frame.payload()).getShort() == IEEE_802;
  }

  private static EthernetFrame asEthernet(EthernetFrame frame) {
    var payload = frame.payload().clone();
    ByteBuffer.wrap(payload).putShort(ETHERNET);
    return new EthernetFrame(frame.destination(), frame.source(), frame.etherType(), payload);
  }
}
