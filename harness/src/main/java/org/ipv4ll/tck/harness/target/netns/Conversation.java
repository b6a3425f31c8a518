package org.ipv4ll.tck.harness.target.netns;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.support.IpSender;
import org.ipv4ll.tck.harness.support.Namespace;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.TargetException;

/** What an application on the host would send, sent by its kernel. */
final class Conversation implements AutoCloseable {

  private static final int DISCARD = 9;

  private final IpSender sender;

  Conversation(Namespace namespace) {
    this.sender = new IpSender(namespace);
  }

  void say(String ability, Map<String, String> values) {
    var to = new InetSocketAddress(address(values), DISCARD);
    switch (ability) {
      case "talk-ping" -> sender.icmp(to, IcmpEcho.request(1, 1).encode(), Optional.empty());
      case Iut.TALK_THROUGH ->
          sender.icmp(
              to, IcmpEcho.request(1, 1).encode(), Optional.ofNullable(values.get("through")));
      case "talk-udp" -> sender.udp(to, new byte[8]);
      case "talk-tcp" -> sender.tcp(to);
      default -> throw new TargetException("not a conversation: " + ability);
    }
  }

  private static InetAddress address(Map<String, String> values) {
    var address = Ipv4Address.parse(values.getOrDefault("address", ""));
    try {
      return InetAddress.getByAddress(
          ByteBuffer.allocate(Integer.BYTES).putInt(address.bits()).array());
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e); // four octets always make an address
    }
  }

  @Override
  public void close() {
    sender.close();
  }
}
