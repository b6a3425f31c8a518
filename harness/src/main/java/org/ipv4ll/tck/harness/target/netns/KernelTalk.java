// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.netns;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.support.InternetAddress;
import org.ipv4ll.tck.harness.support.testbed.IpSender;
import org.ipv4ll.tck.harness.support.testbed.Namespace;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.TargetException;

/** What an application on the host would send, sent by its kernel. */
public final class KernelTalk implements AutoCloseable {

  private static final int DISCARD = 9;

  private final IpSender sender;

  public KernelTalk(Namespace namespace) {
    this.sender = new IpSender(namespace);
  }

  public void say(String ability, Map<String, String> values) {
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
    return InternetAddress.of(Ipv4Address.parse(values.getOrDefault("address", "")));
  }

  @Override
  public void close() {
    sender.close();
  }
}
