// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.conflicts;

import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;

/** Is dead from the first ARP frame on that is shorter or longer than it should be. */
final class Crash implements Interposed.Between {

  static final HostFactory HOST = Interposed.host(Crash::new);

  /** What Ethernet pads a short frame to. */
  private static final int PADDED = 46;

  private boolean dead;

  private Crash() {}

  @Override
  public void input(Input input, Interposed host) {
    dead = dead || input instanceof Input.FrameReceived received && kills(received.bytes());
    host.pass(input);
  }

  @Override
  public void output(Output output, Interposed host) {
    if (!dead) {
      host.emit(output);
    }
  }

  private static boolean kills(byte[] bytes) {
    return EthernetFrame.decode(bytes)
        .filter(frame -> frame.etherType() == EthernetFrame.ARP)
        .filter(f -> f.payload().length < ArpPacket.LENGTH || f.payload().length > PADDED)
        .isPresent();
  }
}
