// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.defending;

import java.util.Optional;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;

/** Goes on answering ARP and echo requests for an address that it has lost. */
public final class Haunted implements Interposed.Between {

  private final Output.Reason reason;
  private final boolean untilClaim;
  private Optional<Ipv4Address> ghost = Optional.empty();

  private Haunted(Output.Reason reason, boolean untilClaim) {
    this.reason = reason;
    this.untilClaim = untilClaim;
  }

  /**
   * A host that is haunted by addresses lost for one reason.
   *
   * @param untilClaim whether a new claim ends it
   */
  public static HostFactory by(Output.Reason reason, boolean untilClaim) {
    return Interposed.host(() -> new Haunted(reason, untilClaim));
  }

  @Override
  public void input(Input input, Interposed host) {
    host.pass(input);
    ghost.ifPresent(address -> haunt(address, input, host));
  }

  @Override
  public void output(Output output, Interposed host) {
    host.emit(output);
    if (output instanceof Output.AddressLost lost && lost.reason() == reason) {
      ghost = Optional.of(lost.address());
    } else if (output instanceof Output.AddressClaimed claim) {
      ghost = ghost.filter(old -> !untilClaim && !old.equals(claim.address()));
    }
  }

  private static void haunt(Ipv4Address old, Input input, Interposed host) {
    ArpFrame.in(input)
        .filter(heard -> heard.arp().isRequest() && heard.isFor(old) && !heard.isFrom(old))
        .map(heard -> ArpPacket.reply(host.watch().mac(), heard.arp()).broadcast())
        .ifPresent(host::emit);
    input
        .frame()
        .filter(frame -> frame.destination().equals(host.watch().mac()))
        .flatMap(frame -> echo(frame, old))
        .ifPresent(host::emit);
  }

  private static Optional<EthernetFrame> echo(EthernetFrame frame, Ipv4Address old) {
    return Ipv4Packet.decode(frame)
        .filter(packet -> packet.destination().equals(old))
        .flatMap(
            packet -> IcmpEcho.decode(packet).filter(e -> !e.reply()).map(e -> answer(e, packet)))
        .map(answer -> answer.frame(frame.destination(), frame.source()));
  }

  private static Ipv4Packet answer(IcmpEcho request, Ipv4Packet packet) {
    return request.answer().packet(packet.destination(), packet.source());
  }
}
