// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.device;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.ipv4ll.tck.harness.link.Link;
import org.ipv4ll.tck.harness.link.MulticastMedium;
import org.ipv4ll.tck.harness.link.SocketLink;

/**
 * A multicast group that a virtual machine of somebody else takes for its network, as QEMU and
 * libvirt make them. Its cable is in the hands of whoever runs the machine.
 *
 * @param group address and UDP port
 * @param local address of the interface on which the group is joined
 */
record GroupPort(InetSocketAddress group, InetAddress local) implements DevicePort {

  @Override
  public String name() {
    return group.getAddress().getHostAddress() + ":" + group.getPort();
  }

  /** Who else is in the group is heard. */
  @Override
  public Optional<String> otherUse() {
    return Optional.empty();
  }

  @Override
  public boolean isPlug() {
    return false;
  }

  @Override
  public void takeOver() {}

  @Override
  public void setUp(boolean up) {}

  @Override
  public boolean awaitCarrier(Duration within) {
    return true;
  }

  @Override
  public Link open() {
    return SocketLink.open(MulticastMedium.join(group, local));
  }

  @Override
  public Listening listen(Consumer<byte[]> listener) {
    var link = open();
    link.onHostFrame(listener);
    return link::close;
  }

  @Override
  public void close() {}
}
