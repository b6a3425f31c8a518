package org.ipv4ll.tck.harness.bench;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Type;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** What a host and DHCP servers say to each other on one link. */
public final class DhcpTraffic {

  private final Trace trace;

  public DhcpTraffic(Trace trace) {
    this.trace = trace;
  }

  /** Every DHCPDISCOVER of the host so far. */
  public List<Sighting> discovers() {
    return trace.host().stream().filter(is(Type.DISCOVER)).toList();
  }

  /** The first DHCPDISCOVER of the host from this place on. */
  public Optional<Sighting> discover(int from, Instant deadline) {
    return trace.await(from, is(Type.DISCOVER), deadline);
  }

  /** The first DHCPREQUEST of the host for this address from this place on. */
  public Optional<Sighting> request(int from, Ipv4Address address, Instant deadline) {
    return trace.await(from, is(Type.REQUEST).and(s -> names(s, address)), deadline);
  }

  /** The first DHCPACK of a server from this place on. */
  public Optional<Sighting> acknowledgement(int from, Instant deadline) {
    return trace.next(from, is(Type.ACK), deadline);
  }

  /** Every DHCPRELEASE and DHCPDECLINE of the host so far. */
  public List<Sighting> releases() {
    return trace.host().stream().filter(is(Type.RELEASE).or(is(Type.DECLINE))).toList();
  }

  /** Whether a link-local address stands in a message of a client, or in front of it. */
  public static boolean namesLinkLocal(Sighting sighting) {
    var named =
        message(sighting)
            .filter(
                m ->
                    m.current().isLinkLocal()
                        || m.address(DhcpMessage.Option.REQUESTED)
                            .filter(Ipv4Address::isLinkLocal)
                            .isPresent());
    return named.isPresent() || sighting.ip().filter(p -> p.source().isLinkLocal()).isPresent();
  }

  private static Predicate<Sighting> is(Type type) {
    return sighting -> message(sighting).filter(m -> m.type() == type).isPresent();
  }

  private static boolean names(Sighting sighting, Ipv4Address address) {
    return message(sighting)
        .flatMap(message -> message.address(DhcpMessage.Option.REQUESTED))
        .filter(address::equals)
        .isPresent();
  }

  private static Optional<DhcpMessage> message(Sighting sighting) {
    return sighting.ethernet().flatMap(DhcpMessage::decode);
  }
}
