// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.link;

import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Optional;
import org.ipv4ll.tck.harness.support.SupportException;
import org.jspecify.annotations.Nullable;

/**
 * A Unix socket as a cable: {@code -netdev stream}. Each frame comes after its length, four octets
 * in network order. The tester listens; who comes anew takes the place of the last.
 */
public final class StreamMedium implements Medium {

  private final ServerSocketChannel server;
  private final Path path;
  private volatile @Nullable SocketChannel guest;

  private StreamMedium(ServerSocketChannel server, Path path) {
    this.server = server;
    this.path = path;
  }

  /** Listens at a path that does not exist yet. */
  public static StreamMedium listen(Path path) {
    try {
      var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      return new StreamMedium(server.bind(UnixDomainSocketAddress.of(path)), path);
    } catch (IOException e) {
      throw new SupportException("cannot listen at " + path + ": " + e.getMessage(), e);
    }
  }

  /** Where the virtual machine connects to. */
  public Path path() {
    return path;
  }

  /** While nobody is there a frame is lost, as on a cable that is plugged in at one end. */
  @Override
  public synchronized void send(byte[] frame) throws IOException {
    var to = guest;
    if (to == null) {
      return;
    }
    var buffer = ByteBuffer.allocate(Integer.BYTES + frame.length);
    buffer.putInt(frame.length).put(frame).flip();
    try {
      while (buffer.hasRemaining()) {
        to.write(buffer);
      }
    } catch (ClosedChannelException e) {
      guest = null;
    }
  }

  @Override
  public Optional<byte[]> receive() {
    while (server.isOpen()) {
      try {
        var from = guest;
        if (from == null) {
          guest = server.accept();
        } else {
          return Optional.of(next(from));
        }
      } catch (IOException e) {
        leave();
      }
    }
    return Optional.empty();
  }

  private void leave() {
    var gone = guest;
    guest = null;
    if (gone != null) {
      Channels.close(gone);
    }
  }

  private static byte[] next(SocketChannel from) throws IOException {
    int length = read(from, Integer.BYTES).getInt();
    if (length < 0 || length > LONGEST) {
      throw new EOFException("a frame of " + length + " octets");
    }
    return read(from, length).array();
  }

  private static ByteBuffer read(SocketChannel from, int length) throws IOException {
    var buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining()) {
      if (from.read(buffer) < 0) {
        throw new EOFException();
      }
    }
    return buffer.flip();
  }

  @Override
  public void close() {
    Channels.close(server);
    leave();
  }
}
