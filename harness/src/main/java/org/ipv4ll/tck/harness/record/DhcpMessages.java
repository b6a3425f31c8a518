// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

import java.util.Optional;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Option;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Text;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Type;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** DHCP messages in a capture (RFC 2131). */
public final class DhcpMessages {

  /** Flags of the client FQDN option (RFC 4702 section 2.1). */
  private static final int SERVER_UPDATES = 1;

  private static final int NO_UPDATE = 8;

  private DhcpMessages() {}

  /** Whether a client looks for servers. */
  public static boolean isDiscover(Frame frame) {
    return is(frame, Type.DISCOVER);
  }

  /** Whether a server leases an address. */
  public static boolean isAcknowledgement(Frame frame) {
    return is(frame, Type.ACK);
  }

  /** Whether a client gives back, or refuses, what it has got. */
  public static boolean isGivenBack(Frame frame) {
    return is(frame, Type.RELEASE) || is(frame, Type.DECLINE);
  }

  /** Whether a client asks for this address. */
  public static boolean isRequestFor(Frame frame, Ipv4Address address) {
    return in(frame)
        .filter(message -> message.type() == Type.REQUEST)
        .flatMap(message -> message.address(Option.REQUESTED))
        .filter(address::equals)
        .isPresent();
  }

  /** Whether a link-local address stands in a message of a client, or in front of it. */
  public static boolean namesLinkLocal(Frame frame) {
    return in(frame).filter(DhcpMessages::namesLinkLocal).isPresent()
        || frame.ip().filter(packet -> packet.source().isLinkLocal()).isPresent();
  }

  private static boolean namesLinkLocal(DhcpMessage message) {
    return message.current().isLinkLocal()
        || message.address(Option.REQUESTED).filter(Ipv4Address::isLinkLocal).isPresent();
  }

  /** Whether a server leases an address and says whom to ask for names. */
  public static boolean isLeaseWithNameServer(Frame frame) {
    return isAcknowledgement(frame)
        && in(frame).flatMap(message -> message.address(Option.NAME_SERVER)).isPresent();
  }

  /**
   * Whether a client wants its server to enter an address into the DNS (RFC 4702 section 2.1), and
   * that address is a link-local one.
   */
  public static boolean isRegistrationOfLinkLocal(Frame frame) {
    return in(frame)
        .filter(message -> message.type() == Type.REQUEST || message.type() == Type.INFORM)
        .filter(DhcpMessages::namesLinkLocal)
        .map(message -> message.texts().getOrDefault(Text.CLIENT_FQDN, ""))
        .filter(name -> !name.isEmpty() && isForServer(name.charAt(0)))
        .isPresent();
  }

  private static boolean isForServer(int flags) {
    return (flags & SERVER_UPDATES) != 0 && (flags & NO_UPDATE) == 0;
  }

  private static boolean is(Frame frame, Type type) {
    return in(frame).filter(message -> message.type() == type).isPresent();
  }

  private static Optional<DhcpMessage> in(Frame frame) {
    return frame.ethernet().flatMap(DhcpMessage::decode);
  }
}
