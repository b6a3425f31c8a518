// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BiPredicate;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Interface;
import org.ipv4ll.tck.engine.host.Node;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.Role;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** The reference router, which answers some ARP requests for link-local addresses besides. */
final class Speaker implements Node {

  private static final int NEAR = 0;

  private final Node router;
  private final MacAddress mac;
  private final BiPredicate<EthernetFrame, ArpPacket> also;
  private final Queue<Output> said = new ArrayDeque<>();

  Speaker(List<Interface> interfaces, BiPredicate<EthernetFrame, ArpPacket> also) {
    this.router = Role.ROUTER.reference().boot(interfaces, 1);
    this.mac = interfaces.get(NEAR).mac();
    this.also = also;
  }

  @Override
  public void handle(int port, Input input, Instant now) {
    if (port == NEAR && input instanceof Input.FrameReceived heard) {
      EthernetFrame.decode(heard.bytes()).flatMap(this::answer).ifPresent(said::add);
    }
    router.handle(port, input, now);
  }

  private Optional<Output> answer(EthernetFrame frame) {
    return ArpPacket.decode(frame)
        .filter(arp -> arp.isRequest() && arp.targetProtocol().isLinkLocal())
        .filter(arp -> also.test(frame, arp))
        .map(arp -> ArpPacket.reply(mac, arp).unicast(arp.senderHardware()))
        .map(reply -> new Output.Transmit(reply.encode()));
  }

  @Override
  public Output poll(int port) {
    return port == NEAR && !said.isEmpty() ? said.remove() : router.poll(port);
  }
}
