// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import org.ipv4ll.tck.engine.dhcp.DhcpServer;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.link.Link;
import org.ipv4ll.tck.harness.target.DhcpPool;
import org.ipv4ll.tck.harness.target.DhcpService;

/** A DHCP server that the tester plays. */
final class PlayedDhcp implements DhcpService {

  private final Link link;
  private final DhcpServer server;
  private volatile boolean open = true;

  private PlayedDhcp(Link link, DhcpServer server) {
    this.link = link;
    this.server = server;
  }

  static DhcpService on(Link link, MacAddress mac, DhcpPool pool) {
    var server = new DhcpServer(mac, pool.server(), pool.offered(), pool.time(), pool.naming());
    var played = new PlayedDhcp(link, server);
    link.onHostFrame(played::heard);
    return played;
  }

  private void heard(byte[] frame) {
    if (open) {
      EthernetFrame.decode(frame)
          .map(EthernetFrame::withoutPriority)
          .flatMap(server::answer)
          .ifPresent(answer -> link.send(answer.encode()));
    }
  }

  @Override
  public void close() {
    open = false;
  }
}
