// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.link;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.DatagramChannel;
import java.util.Arrays;
import java.util.Optional;
import org.ipv4ll.tck.harness.support.SupportException;

/**
 * A multicast group as a wire: {@code -netdev socket,mcast=GROUP:PORT}, which libvirt calls an
 * interface of type mcast. One UDP datagram is one Ethernet frame, and everybody in the group hears
 * it, its sender too. The tester sends from a port of its own, by which it knows its own frames.
 */
public final class MulticastMedium implements Medium {

  private static final int ROOM_BYTES = 1 << 20;

  private final InetSocketAddress group;
  private final DatagramChannel receiver;
  private final DatagramChannel sender;
  private final InetSocketAddress own;

  private MulticastMedium(InetSocketAddress group, DatagramChannel receiver, DatagramChannel sender)
      throws IOException {
    this.group = group;
    this.receiver = receiver;
    this.sender = sender;
    this.own = (InetSocketAddress) sender.getLocalAddress();
  }

  /**
   * Joins a group on the interface that has this address; on 127.0.0.1 nothing leaves the machine.
   */
  public static MulticastMedium join(InetSocketAddress group, InetAddress local) {
    try {
      var device = NetworkInterface.getByInetAddress(local);
      var receiver = DatagramChannel.open(StandardProtocolFamily.INET);
      receiver.setOption(StandardSocketOptions.SO_REUSEADDR, true);
      receiver.setOption(StandardSocketOptions.SO_RCVBUF, ROOM_BYTES);
      receiver.bind(group);
      receiver.join(group.getAddress(), device);
      var sender = DatagramChannel.open(StandardProtocolFamily.INET);
      sender.bind(new InetSocketAddress(local, 0));
      sender.setOption(StandardSocketOptions.IP_MULTICAST_IF, device);
      sender.setOption(StandardSocketOptions.IP_MULTICAST_LOOP, true);
      return new MulticastMedium(group, receiver, sender);
    } catch (IOException | IllegalArgumentException e) {
      throw new SupportException("cannot join " + group + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void send(byte[] frame) throws IOException {
    sender.send(ByteBuffer.wrap(frame), group);
  }

  @Override
  public Optional<byte[]> receive() throws IOException {
    var buffer = ByteBuffer.allocate(LONGEST);
    try {
      while (own.equals(receiver.receive(buffer))) {
        buffer.clear();
      }
      return Optional.of(Arrays.copyOf(buffer.array(), buffer.position()));
    } catch (ClosedChannelException e) {
      return Optional.empty();
    }
  }

  @Override
  public long dropped() {
    return UdpDrops.of(group);
  }

  @Override
  public void close() {
    Channels.close(receiver);
    Channels.close(sender);
  }
}
