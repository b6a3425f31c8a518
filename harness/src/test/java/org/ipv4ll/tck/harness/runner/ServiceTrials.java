// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import static org.ipv4ll.tck.engine.rules.DnsRule.RFC3927;
import static org.ipv4ll.tck.engine.rules.DnsRule.isWithin;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.role.Role;
import org.ipv4ll.tck.engine.rules.DnsRule;
import org.ipv4ll.tck.engine.rules.DnsTreatment;
import org.ipv4ll.tck.engine.server.AddressPlan;
import org.ipv4ll.tck.engine.server.NameServer;
import org.ipv4ll.tck.engine.server.StubResolver;
import org.ipv4ll.tck.engine.wire.DnsQuestion;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.UdpDatagram;
import org.ipv4ll.tck.reports.model.Verdict;

/** Servers and clients of names and leases, with faults that are on no list. */
final class ServiceTrials {

  private static final DnsTreatment RESOLVE = new DnsTreatment.Resolve();
  private static final Ipv4Address POOL = Ipv4Address.parse("169.254.7.60");

  private ServiceTrials() {}

  /** A treatment of its own for some names within the domain. */
  @FunctionalInterface
  interface Whim {
    Optional<DnsTreatment> treatment(List<String> name, int type, boolean overTcp);
  }

  private static UnlistedFault server(String name, String glob, Supplier<Whim> whim) {
    return new UnlistedFault(name, Role.DNS_SERVER, servers(whim), Verdict.FAIL, glob);
  }

  static HostFactory servers(Supplier<Whim> whims) {
    return (mac, known, seed) -> {
      var whim = whims.get();
      return new NameServer(
          mac,
          new DnsRule() {
            @Override
            public DnsTreatment treatment(List<String> name, int type, boolean tcp) {
              var own =
                  isWithin(name) ? whim.treatment(name, type, tcp) : Optional.<DnsTreatment>empty();
              return own.orElseGet(() -> RFC3927.treatment(name, type, tcp));
            }
          });
    };
  }

  private static Optional<DnsTreatment> resolveIf(boolean leaks) {
    return leaks ? Optional.of(RESOLVE) : Optional.empty();
  }

  static List<UnlistedFault> servers() {
    return List.of(
        server(
            "SOA over TCP only",
            "dns-server-denies-over-tcp",
            () -> (name, type, tcp) -> resolveIf(tcp && type == DnsQuestion.SOA)),
        server(
            "type HTTPS only",
            "dns-server-denies-every-type",
            () -> (name, type, tcp) -> resolveIf(type == 65)),
        server(
            "an unknown type only",
            "dns-server-denies-every-type",
            () -> (name, type, tcp) -> resolveIf(type > 65_000)),
        server(
            "more than 20 labels",
            "dns-server-denies-every-depth",
            () -> (name, type, tcp) -> resolveIf(name.size() > 20)),
        server(
            "an asterisk",
            "dns-server-denies-every-depth",
            () -> (name, type, tcp) -> resolveIf(name.get(0).equals("*"))),
        server(
            "mixed case only",
            "dns-server-denies-any-letter-case",
            () ->
                (name, type, tcp) -> {
                  var text = String.join(".", name);
                  return resolveIf(
                      !text.equals(text.toLowerCase(Locale.ROOT))
                          && !text.equals(text.toUpperCase(Locale.ROOT)));
                }),
        server(
            "what was asked before",
            "dns-server-denies-again",
            () -> {
              var seen = new HashSet<String>();
              return (name, type, tcp) -> resolveIf(!seen.add(String.join(".", name)));
            }),
        server(
            "one in 50",
            "dns-server-denies-many",
            () -> {
              var count = new AtomicInteger();
              return (name, type, tcp) -> resolveIf(count.incrementAndGet() % 50 == 0);
            }),
        server(
            "no authority over TCP",
            "dns-server-vouches-for-everything",
            () ->
                (name, type, tcp) ->
                    tcp
                        ? Optional.of(
                            new DnsTreatment.Respond(
                                DnsQuestion.NAME_ERROR, false, List.of(), List.of()))
                        : Optional.empty()),
        new UnlistedFault(
            "denies and asks all the same",
            Role.DNS_SERVER,
            Twist.saying(Role.DNS_SERVER.reference(), ServiceTrials::askingToo),
            Verdict.FAIL,
            "dns-server-asks-nothing-upstream"));
  }

  /** Whatever name error it answers, its server is asked as well. */
  private static List<byte[]> askingToo(byte[] frame) {
    return answer(frame)
        .filter(question -> (question.flags() & 0xF) == DnsQuestion.NAME_ERROR)
        .map(question -> List.of(frame, onward(frame, question)))
        .orElse(List.of(frame));
  }

  private static Optional<DnsQuestion> answer(byte[] frame) {
    return Ipv4Packet.decode(frame)
        .flatMap(UdpDatagram::decode)
        .filter(udp -> udp.sourcePort() == DnsQuestion.PORT)
        .flatMap(udp -> DnsQuestion.decode(udp.data()));
  }

  private static byte[] onward(byte[] frame, DnsQuestion question) {
    var query = DnsQuestion.query(77, question.name(), question.type()).encode();
    return new UdpDatagram(5353, DnsQuestion.PORT, query)
        .packet(AddressPlan.OWN, AddressPlan.SERVER)
        .frame(EthernetFrame.decode(frame).orElseThrow().source(), MacAddress.BROADCAST)
        .encode();
  }

  private static UnlistedFault client(
      String name, String glob, Supplier<Predicate<List<String>>> leaks) {
    HostFactory clients =
        (mac, known, seed) -> {
          var leak = leaks.get();
          return new StubResolver(
              mac,
              new DnsRule() {
                @Override
                public boolean asks(List<String> wanted, int type) {
                  return RFC3927.asks(wanted, type) || leak.test(wanted);
                }
              });
        };
    return new UnlistedFault(name, Role.DNS_CLIENT, clients, Verdict.FAIL, glob);
  }

  static List<UnlistedFault> clients() {
    return List.of(
        client(
            "the second time only",
            "dns-client-keeps-on-repetition",
            () -> {
              var seen = new HashSet<List<String>>();
              return name -> !seen.add(name);
            }),
        client(
            "reserved addresses only",
            "dns-client-keeps-edges",
            () -> name -> name.size() == 6 && name.get(1).matches("0|255")));
  }

  private static HostFactory leasing(Supplier<Predicate<DhcpMessage>> whom) {
    return Twist.answering(
        Role.DHCP_SERVER.reference(),
        () -> {
          var test = whom.get();
          return frame ->
              EthernetFrame.decode(frame)
                  .flatMap(DhcpMessage::decode)
                  .filter(test)
                  .map(ServiceTrials::linkLocalLease);
        });
  }

  private static byte[] linkLocalLease(DhcpMessage heard) {
    var type =
        heard.type() == DhcpMessage.Type.DISCOVER ? DhcpMessage.Type.OFFER : DhcpMessage.Type.ACK;
    return DhcpMessage.of(type, heard.transaction(), heard.client())
        .giving(POOL)
        .udp(DhcpMessage.SERVER_PORT, DhcpMessage.CLIENT_PORT)
        .packet(AddressPlan.OWN, Ipv4Address.LIMITED_BROADCAST)
        .frame(MacAddress.parse("02:00:00:00:00:77"), MacAddress.BROADCAST)
        .encode();
  }

  private static boolean wants(DhcpMessage message) {
    return message
        .address(DhcpMessage.Option.REQUESTED)
        .filter(Ipv4Address::isLinkLocal)
        .isPresent();
  }

  static List<UnlistedFault> leases() {
    return List.of(
        new UnlistedFault(
            "to a client that wants one",
            Role.DHCP_SERVER,
            leasing(() -> m -> m.type() == DhcpMessage.Type.DISCOVER && wants(m)),
            Verdict.WARN,
            "dhcp-server-offers-*"),
        new UnlistedFault(
            "to a client that has one",
            Role.DHCP_SERVER,
            leasing(() -> m -> m.current().isLinkLocal()),
            Verdict.WARN,
            "dhcp-server-leases-*"),
        new UnlistedFault(
            "when its pool is exhausted",
            Role.DHCP_SERVER,
            leasing(
                () -> {
                  var known = new HashSet<MacAddress>();
                  return m -> known.add(m.client()) && known.size() > 50;
                }),
            Verdict.WARN,
            "dhcp-server-exhausted"));
  }
}
