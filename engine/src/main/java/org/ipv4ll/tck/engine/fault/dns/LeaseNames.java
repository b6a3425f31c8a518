// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.dns;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Option;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Text;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Type;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.wire.DnsQuestion;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.UdpDatagram;

/** Registers names with the name server that a lease names, as far as it is told to. */
public final class LeaseNames implements Interposed.Between {

  /** What a host does some time after a lease has come, or after a claim that follows one. */
  @FunctionalInterface
  public interface Deed {
    void on(LeaseNames names, Interposed host);
  }

  private static final Duration LATER = Duration.ofSeconds(5);
  private static final Deed NOTHING = (names, host) -> {};

  private final Deed whenLeased;
  private final Deed whenClaimed;
  private Optional<Ipv4Address> server = Optional.empty();
  private Optional<Ipv4Address> routable = Optional.empty();
  private String domain = "";
  private List<byte[]> prepared = List.of();

  private LeaseNames(Deed whenLeased, Deed whenClaimed) {
    this.whenLeased = whenLeased;
    this.whenClaimed = whenClaimed;
  }

  /** Some time after a lease has come. */
  public static HostFactory whenLeased(Deed deed) {
    return Interposed.host(() -> new LeaseNames(deed, NOTHING));
  }

  /** Some time after a claim, if there was a lease before. */
  static HostFactory whenClaimed(Deed deed) {
    return Interposed.host(() -> new LeaseNames(NOTHING, deed));
  }

  @Override
  public void input(Input input, Interposed host) {
    if (input instanceof Input.RoutableAddress change) {
      routable = change.address().map(Routable::address);
    }
    input.frame().flatMap(DhcpMessage::decode).ifPresent(this::leased);
    boolean fresh = input instanceof Input.RoutableAddress && routable.isPresent();
    host.pass(input);
    if (fresh && server.isPresent()) {
      host.after(LATER, () -> whenLeased.on(this, host));
    }
    input.packet().flatMap(UdpDatagram::decode).ifPresent(u -> told(u, host));
  }

  @Override
  public void output(Output output, Interposed host) {
    host.emit(output);
    if (output instanceof Output.AddressClaimed && server.isPresent()) {
      host.after(LATER, () -> whenClaimed.on(this, host));
    }
  }

  private void leased(DhcpMessage message) {
    if (message.type() == Type.ACK) {
      server = message.address(Option.NAME_SERVER);
      domain = message.texts().getOrDefault(Text.DOMAIN, "");
    }
  }

  /** Looks for the zone of its name first, as RFC 2136 section 4.3 has it. */
  void entersAll(Interposed host) {
    prepare(host, DynamicUpdate.entering(domain, ownAddress()), entersLinkLocal(host));
  }

  /** The same with its routable address only. */
  public void entersRoutable(Interposed host) {
    var own = ownAddress();
    var reverse = DynamicUpdate.enteringReverse(domain, own);
    prepare(host, DynamicUpdate.entering(domain, own), reverse);
  }

  private Ipv4Address ownAddress() {
    return routable.orElse(Ipv4Address.ANY);
  }

  private byte[] entersLinkLocal(Interposed host) {
    return DynamicUpdate.entering(domain, host.watch().former().orElse(Ipv4Address.ANY));
  }

  private void prepare(Interposed host, byte[]... updates) {
    prepared = Arrays.asList(updates);
    var name = List.of(("host." + domain).split("\\."));
    tell(DnsQuestion.query(1, name, DnsQuestion.SOA).encode(), host);
  }

  /** The answer about the zone has come. */
  private void told(UdpDatagram datagram, Interposed host) {
    if (datagram.destinationPort() == DynamicUpdate.ASKING_PORT) {
      var updates = prepared;
      prepared = List.of();
      updates.forEach(update -> tell(update, host));
    }
  }

  /** Straight to the server, the reverse name of its link-local address. */
  void entersReverse(Interposed host) {
    host.watch().claimed().ifPresent(own -> tell(DynamicUpdate.enteringReverse(domain, own), host));
  }

  /** Straight to the server, its link-local address. */
  void enters(Interposed host) {
    host.watch().claimed().ifPresent(own -> tell(DynamicUpdate.entering(domain, own), host));
  }

  /** Straight to the server: what may have been entered is to be deleted. */
  public void deletes(Interposed host) {
    host.watch().former().ifPresent(own -> tell(DynamicUpdate.deleting(domain, own), host));
  }

  /** Has the DHCP server enter its link-local address (RFC 4702). */
  void informs(Interposed host) {
    host.watch().claimed().ifPresent(own -> informs(own, "\5\0\0\4host\0", host));
  }

  /** Tells the DHCP server that nothing is to be entered. */
  public void informsOnly(Interposed host) {
    host.watch().claimed().ifPresent(own -> informs(own, "\14\0\0\4host\0", host));
  }

  private static void informs(Ipv4Address own, String name, Interposed host) {
    var mac = host.watch().mac();
    var message = DhcpMessage.of(Type.INFORM, 1, mac).withCurrent(own).with(Text.CLIENT_FQDN, name);
    var packet = message.udp(DhcpMessage.CLIENT_PORT, DhcpMessage.SERVER_PORT);
    host.emit(packet.packet(own, Ipv4Address.LIMITED_BROADCAST).frame(mac, MacAddress.BROADCAST));
  }

  private void tell(byte[] message, Interposed host) {
    var udp = new UdpDatagram(DynamicUpdate.ASKING_PORT, DynamicUpdate.PORT, message).encode();
    server.ifPresent(to -> host.pass(new Input.Send(to, Ipv4Packet.UDP, (own, other) -> udp)));
  }
}
