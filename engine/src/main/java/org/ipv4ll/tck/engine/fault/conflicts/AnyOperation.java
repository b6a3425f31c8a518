// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.conflicts;

import java.nio.ByteBuffer;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;

/** Reads the sender addresses of whatever looks like ARP, without a look at its header. */
public final class AnyOperation implements Interposed.Between {

  static final HostFactory HOST = Interposed.host(() -> new AnyOperation(false));

  /** Only while an address is in use. */
  public static final HostFactory IN_USE = Interposed.host(() -> new AnyOperation(true));

  private static final int RARP = 0x8035;
  private static final long HEADER = 0x0001_0800_0604_0002L;

  private final boolean inUse;

  private AnyOperation(boolean inUse) {
    this.inUse = inUse;
  }

  @Override
  public void input(Input input, Interposed host) {
    host.pass(
        input
            .frame()
            .filter(frame -> host.watch().claimed().isPresent() == inUse && isStrange(frame))
            .<Input>map(frame -> new Input.FrameReceived(asReply(frame).encode()))
            .orElse(input));
  }

  private static boolean isStrange(EthernetFrame frame) {
    boolean arp = frame.etherType() == EthernetFrame.ARP || frame.etherType() == RARP;
    boolean known = ArpPacket.decode(frame).filter(a -> a.isRequest() || a.isReply()).isPresent();
    return arp && !known && frame.payload().length >= ArpPacket.LENGTH;
  }

  private static EthernetFrame asReply(EthernetFrame frame) {
    var payload = frame.payload().clone();
    ByteBuffer.wrap(payload).putLong(HEADER);
    return new EthernetFrame(frame.destination(), frame.source(), EthernetFrame.ARP, payload);
  }
}
