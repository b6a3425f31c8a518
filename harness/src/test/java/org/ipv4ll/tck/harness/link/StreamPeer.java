// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.link;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Optional;

/** The side of {@code -netdev stream} that connects, as QEMU does. */
final class StreamPeer implements Medium {

  private final SocketChannel channel;
  private final DataInputStream input;

  StreamPeer(Path socket) throws IOException {
    this.channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
    this.input = new DataInputStream(java.nio.channels.Channels.newInputStream(channel));
  }

  @Override
  public void send(byte[] frame) throws IOException {
    channel.write(
        ByteBuffer.allocate(Integer.BYTES + frame.length).putInt(frame.length).put(frame).flip());
  }

  @Override
  public Optional<byte[]> receive() throws IOException {
    try {
      return Optional.of(input.readNBytes(input.readInt()));
    } catch (EOFException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    Channels.close(channel);
  }
}
