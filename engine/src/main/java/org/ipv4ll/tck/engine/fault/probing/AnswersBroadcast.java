// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.probing;

import java.util.Optional;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;

/** Answers what is sent to everybody in the prefix, an echo request for example. */
public final class AnswersBroadcast implements Interposed.Between {

  @Override
  public void input(Input input, Interposed host) {
    host.pass(input);
    input
        .frame()
        .filter(EthernetFrame::isBroadcast)
        .flatMap(frame -> answer(frame, host))
        .ifPresent(host::emit);
  }

  private static Optional<EthernetFrame> answer(EthernetFrame frame, Interposed host) {
    var from = host.watch().claimed();
    return Ipv4Packet.decode(frame)
        .filter(packet -> packet.destination().equals(Ipv4Address.LINK_LOCAL_BROADCAST))
        .flatMap(
            packet ->
                IcmpEcho.decode(packet)
                    .filter(echo -> !echo.reply() && from.isPresent())
                    .map(echo -> echo.answer().packet(from.orElseThrow(), packet.source())))
        .map(answer -> answer.frame(host.watch().mac(), frame.source()));
  }
}
