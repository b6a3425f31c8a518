// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.qemu;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.ipv4ll.tck.harness.support.Deadline;
import org.ipv4ll.tck.harness.target.TargetException;
import org.jspecify.annotations.Nullable;

/** Lines to and from a Unix socket that another program listens at. */
final class UnixLine implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final SocketChannel channel;
  private final BufferedReader reader;

  private UnixLine(SocketChannel channel) {
    this.channel = channel;
    this.reader = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
  }

  /** Connects, as soon as the other program has made the socket. */
  static UnixLine to(Path socket) {
    Deadline.await(PATIENCE, () -> socket.toFile().exists());
    try {
      return new UnixLine(SocketChannel.open(UnixDomainSocketAddress.of(socket)));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  void write(String line) {
    try {
      channel.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** The next line; null at the end. */
  @Nullable String read() {
    try {
      return reader.readLine();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static TargetException failed(IOException e) {
    return new TargetException("the virtual machine does not listen: " + e.getMessage(), e);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      return; // the machine is gone
    }
  }
}
