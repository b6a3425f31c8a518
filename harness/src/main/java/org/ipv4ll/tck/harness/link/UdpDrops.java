// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.link;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Datagrams that the kernel had no room for, by the address that their sockets are bound to. */
final class UdpDrops {

  private static final Path TABLE = Path.of("/proc/net/udp");
  private static final int LOCAL = 1;
  private static final int DROPS = 12;

  private UdpDrops() {}

  /** Of all sockets with that address: what another one has lost it has not reacted to, either. */
  static long of(InetSocketAddress address) {
    var wanted = hex(address);
    try (var lines = Files.lines(TABLE)) {
      return lines
          .map(line -> line.strip().split("\\s+"))
          .filter(fields -> fields.length > DROPS && fields[LOCAL].equals(wanted))
          .mapToLong(fields -> Long.parseLong(fields[DROPS]))
          .sum();
    } catch (IOException e) {
      return 0; // no Linux, no account
    }
  }

  private static String hex(InetSocketAddress address) {
    int bits =
        ByteBuffer.wrap(address.getAddress().getAddress()).order(ByteOrder.nativeOrder()).getInt();
    return String.format(Locale.ROOT, "%08X:%04X", bits, address.getPort());
  }
}
