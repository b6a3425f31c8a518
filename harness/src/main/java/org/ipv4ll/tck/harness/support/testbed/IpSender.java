// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.testbed;

import com.sun.jna.LastErrorException;
import com.sun.jna.NativeLong;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Makes the kernel of a namespace send something, as an application on that host would. A kernel
 * that has no source address or no route says so at once; then nothing goes out, and whoever
 * watches the wire sees that.
 */
public final class IpSender implements AutoCloseable {

  private static final int ADDRESS_LENGTH = 16;

  private final Namespace namespace;
  private final List<Channel> connecting = new ArrayList<>();

  public IpSender(Namespace namespace) {
    this.namespace = namespace;
  }

  /** One datagram. */
  public void udp(InetSocketAddress to, byte[] payload) {
    namespace.call(
        () -> {
          try (var channel = DatagramChannel.open(StandardProtocolFamily.INET)) {
            channel.setOption(StandardSocketOptions.SO_BROADCAST, true);
            return channel.send(ByteBuffer.wrap(payload), to);
          } catch (IOException e) {
            return 0;
          }
        });
  }

  /** A connection is begun, and given up when this is closed. */
  public synchronized void tcp(InetSocketAddress to) {
    connecting.add(namespace.call(() -> connect(to)));
  }

  private static Channel connect(InetSocketAddress to) throws IOException {
    var channel = SocketChannel.open(StandardProtocolFamily.INET);
    try {
      channel.configureBlocking(false);
      channel.connect(to);
    } catch (IOException e) {
      channel.close();
    }
    return channel;
  }

  /**
   * One ICMP message, its checksum included.
   *
   * @param device that it is to leave through, whatever the routes say
   */
  public void icmp(InetSocketAddress to, byte[] message, Optional<String> device) {
    namespace.call(
        () -> {
          int socket =
              Libc.INSTANCE.socket(
                  Libc.AF_INET, Libc.SOCK_RAW | Libc.SOCK_CLOEXEC, Libc.IPPROTO_ICMP);
          try {
            device.ifPresent(name -> bind(socket, name));
            var address = address(to);
            return Libc.INSTANCE.sendto(
                socket, message, new NativeLong(message.length), 0, address, address.length);
          } catch (LastErrorException e) {
            return new NativeLong(0);
          } finally {
            Libc.INSTANCE.close(socket);
          }
        });
  }

  private static void bind(int socket, String device) {
    var name = device.getBytes(StandardCharsets.US_ASCII);
    Libc.INSTANCE.setsockopt(
        socket,
        Libc.SOL_SOCKET,
        Libc.SO_BINDTODEVICE,
        Arrays.copyOf(name, name.length + 1),
        name.length + 1);
  }

  /** A {@code struct sockaddr_in}. */
  private static byte[] address(InetSocketAddress to) {
    var bytes = ByteBuffer.allocate(ADDRESS_LENGTH).order(ByteOrder.nativeOrder());
    bytes.putShort((short) Libc.AF_INET).putShort((short) 0);
    return bytes.put(to.getAddress().getAddress()).array();
  }

  @Override
  public synchronized void close() {
    for (var channel : connecting) {
      try {
        channel.close();
      } catch (IOException e) {
        // The namespace goes, and the connection with it.
        continue;
      }
    }
  }
}
