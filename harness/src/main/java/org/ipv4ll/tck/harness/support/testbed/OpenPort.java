// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.testbed;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.nio.channels.ServerSocketChannel;
import org.ipv4ll.tck.harness.support.SupportException;

/**
 * A TCP port of a namespace that is open: its kernel accepts connections and acknowledges what they
 * bring, and nobody reads it.
 */
public final class OpenPort implements AutoCloseable {

  private static final int MOST_CONNECTIONS = 16;

  private final ServerSocketChannel channel;

  /**
   * Opens it at all addresses that the namespace has or will have.
   *
   * @throws SupportException if the port is taken
   */
  public OpenPort(Namespace namespace, int port) {
    this.channel = namespace.call(() -> open(port));
  }

  private static ServerSocketChannel open(int port) throws IOException {
    var channel = ServerSocketChannel.open(StandardProtocolFamily.INET);
    try {
      return channel.bind(new InetSocketAddress(port), MOST_CONNECTIONS);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new SupportException("port not closed: " + e.getMessage(), e);
    }
  }
}
