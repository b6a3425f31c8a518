// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.qemu;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.link.DatagramMedium;
import org.ipv4ll.tck.harness.link.Medium;
import org.ipv4ll.tck.harness.link.MulticastMedium;
import org.ipv4ll.tck.harness.link.StreamMedium;
import org.ipv4ll.tck.harness.support.InternetAddress;
import org.ipv4ll.tck.harness.support.RunId;
import org.ipv4ll.tck.harness.target.qemu.QemuSettings.Network;

/**
 * The network of one virtual machine, from both sides.
 *
 * @param medium the tester's side
 * @param netdev what QEMU has to be told with {@code -netdev}; its id is {@link #ID}
 */
record Wire(Medium medium, String netdev) {

  /** By which a device of QEMU names its network. */
  static final String ID = "n0";

  private static final int PORT = 5558;

  /** 239.192.0.0/14 is for whoever needs a group within an organization (RFC 2365). */
  private static final int FIRST_GROUP = 239 << 24 | 192 << 16;

  private static final int GROUPS = 1 << 18;
  private static final long SPREAD = 641;

  /**
   * Makes one on the loopback interface.
   *
   * @param number unique within the run
   * @param directory where sockets may be made
   */
  static Wire make(Network network, int number, Path directory) {
    return switch (network) {
      case MCAST -> multicast(number);
      case DGRAM -> datagram();
      case STREAM -> stream(directory.resolve("frames"));
    };
  }

  private static Wire multicast(int number) {
    var group = group(number);
    var medium =
        MulticastMedium.join(new InetSocketAddress(group, PORT), InetAddress.getLoopbackAddress());
    return new Wire(
        medium,
        "socket,id=%s,mcast=%s:%d,localaddr=127.0.0.1".formatted(ID, group.getHostAddress(), PORT));
  }

  /** One for each case, and others than those of a run beside this one. */
  private static InetAddress group(int number) {
    int bits = FIRST_GROUP + (int) ((RunId.current().pid() * SPREAD + number) % GROUPS);
    return InternetAddress.of(new Ipv4Address(bits));
  }

  private static Wire datagram() {
    var medium = DatagramMedium.onLoopback();
    return new Wire(
        medium,
        "dgram,id=%s,local.type=inet,local.host=127.0.0.1,local.port=%d,"
                .formatted(ID, medium.remote().getPort())
            + "remote.type=inet,remote.host=127.0.0.1,remote.port="
            + medium.local().getPort());
  }

  private static Wire stream(Path socket) {
    return new Wire(
        StreamMedium.listen(socket),
        "stream,id=%s,server=off,addr.type=unix,addr.path=%s".formatted(ID, socket));
  }
}
