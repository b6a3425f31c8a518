// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.link;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.DatagramChannel;
import java.util.Arrays;
import java.util.Optional;
import org.ipv4ll.tck.harness.support.SupportException;

/**
 * Two UDP sockets as a cable: {@code -netdev dgram}. One datagram is one Ethernet frame. While
 * nobody is at the other end frames are lost, as on a cable that is plugged in at one end.
 */
public final class DatagramMedium implements Medium {

  private static final int ROOM_BYTES = 1 << 20;

  private final DatagramChannel channel;
  private final InetSocketAddress local;
  private final InetSocketAddress remote;

  private DatagramMedium(
      DatagramChannel channel, InetSocketAddress local, InetSocketAddress remote) {
    this.channel = channel;
    this.local = local;
    this.remote = remote;
  }

  /** A cable on the loopback interface, at ports that are free. */
  public static DatagramMedium onLoopback() {
    var loopback = InetAddress.getLoopbackAddress();
    try (var other = bound(new InetSocketAddress(loopback, 0))) {
      var channel = bound(new InetSocketAddress(loopback, 0));
      return new DatagramMedium(channel, address(channel), address(other));
    } catch (IOException e) {
      throw new SupportException("no UDP port is free: " + e.getMessage(), e);
    }
  }

  /** The other end of a cable. */
  public static DatagramMedium opposite(DatagramMedium end) {
    try {
      return new DatagramMedium(bound(end.remote), end.remote, end.local);
    } catch (IOException e) {
      throw new SupportException("cannot bind to " + end.remote + ": " + e.getMessage(), e);
    }
  }

  private static DatagramChannel bound(InetSocketAddress address) throws IOException {
    var channel = DatagramChannel.open(StandardProtocolFamily.INET);
    channel.setOption(StandardSocketOptions.SO_RCVBUF, ROOM_BYTES);
    return channel.bind(address);
  }

  private static InetSocketAddress address(DatagramChannel channel) throws IOException {
    return (InetSocketAddress) channel.getLocalAddress();
  }

  /** The tester's end. */
  public InetSocketAddress local() {
    return local;
  }

  /** The end of the virtual machine. */
  public InetSocketAddress remote() {
    return remote;
  }

  @Override
  public void send(byte[] frame) throws IOException {
    channel.send(ByteBuffer.wrap(frame), remote);
  }

  @Override
  public Optional<byte[]> receive() throws IOException {
    var buffer = ByteBuffer.allocate(LONGEST);
    try {
      while (!remote.equals(receive(buffer))) {
        buffer.clear();
      }
      return Optional.of(Arrays.copyOf(buffer.array(), buffer.position()));
    } catch (ClosedChannelException e) {
      return Optional.empty();
    }
  }

  private Object receive(ByteBuffer buffer) throws IOException {
    try {
      return channel.receive(buffer);
    } catch (PortUnreachableException e) {
      return local; // nobody was at the other end when the last frame went out
    }
  }

  @Override
  public long dropped() {
    return UdpDrops.of(local) + UdpDrops.of(remote);
  }

  @Override
  public void close() {
    Channels.close(channel);
  }
}
