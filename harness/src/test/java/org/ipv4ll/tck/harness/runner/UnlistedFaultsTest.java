package org.ipv4ll.tck.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.engine.rules.DnsRule.RFC3927;
import static org.ipv4ll.tck.engine.rules.DnsRule.isWithin;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage;
import org.ipv4ll.tck.engine.host.Interface;
import org.ipv4ll.tck.engine.host.Node;
import org.ipv4ll.tck.engine.mutant.HostFactory;
import org.ipv4ll.tck.engine.mutant.Mutant;
import org.ipv4ll.tck.engine.mutant.Role;
import org.ipv4ll.tck.engine.rules.DnsRule;
import org.ipv4ll.tck.engine.rules.DnsTreatment;
import org.ipv4ll.tck.engine.server.AddressPlan;
import org.ipv4ll.tck.engine.server.NameServer;
import org.ipv4ll.tck.engine.server.StubResolver;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.DnsQuestion;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.UdpDatagram;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Routers, servers, clients and senders with faults that are on no list, as they occur when a rule
 * is kept in one place and forgotten in another; and odd ones that conform.
 */
class UnlistedFaultsTest {

  private static final Features FEATURES = Features.load();
  private static final DnsTreatment RESOLVE = new DnsTreatment.Resolve();
  private static final Verdict CONFORMS = Verdict.INCONCLUSIVE;
  private static final Ipv4Address POOL = Ipv4Address.parse("169.254.7.60");
  private static final MacAddress GATEWAY = MacAddress.parse("06:00:00:00:00:0d");

  record Trial(String name, Role role, HostFactory factory, Verdict atLeast, String caseGlob) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Trial router(String name, String glob, Supplier<Leak.Hole> hole) {
    return new Trial(name, Role.ROUTER, Leak.of(hole), Verdict.FAIL, glob);
  }

  static List<Trial> routers() {
    return List.of(
        router("TTL 255 only", "router-time-to-live-*", () -> when(p -> p.timeToLive() == 255)),
        router("TCP only", "router-tcp", () -> when(p -> p.protocol() == Ipv4Packet.TCP)),
        router(
            "echo only",
            "router-echo",
            () -> when(p -> p.protocol() == Ipv4Packet.ICMP && p.payload()[0] == 8)),
        router(
            "last fragments only",
            "router-last-fragment",
            () -> (port, datagram, local) -> local && (datagram.octets()[7] & 0xFF) == 0xB9),
        router(
            "from the far link only", "router-from-far-link", () -> (port, d, l) -> l && port == 1),
        router("one in 40", "router-many", () -> counting(count -> count % 40 == 0)),
        router("from the 50th on", "router-many", () -> counting(count -> count >= 50)),
        router(
            "lower half of the prefix only",
            "router-*",
            () -> when(p -> p.source().isLinkLocal() && (p.source().bits() & 0xFFFF) < 0x8000)),
        router("not the first of a kind", "router-link-local-source", UnlistedFaultsTest::seconds),
        new Trial(
            "proxy ARP for link-local askers only",
            Role.ROUTER,
            speaking((frame, arp) -> arp.senderProtocol().isLinkLocal()),
            Verdict.FAIL,
            "router-proxy-arp"),
        new Trial(
            "proxy ARP for those who ask it alone",
            Role.ROUTER,
            speaking((frame, arp) -> !frame.isBroadcast()),
            Verdict.FAIL,
            "router-proxy-arp"));
  }

  private static Leak.Hole when(Predicate<Ipv4Packet> test) {
    return (port, datagram, local) -> local && test.test(datagram.packet());
  }

  private static Leak.Hole counting(Predicate<Integer> which) {
    var count = new AtomicInteger();
    return (port, datagram, local) -> local && which.test(count.incrementAndGet());
  }

  /** It needs to know its next hop before it forwards anything. */
  private static Leak.Hole seconds() {
    var seen = new HashSet<String>();
    return (port, datagram, local) -> local && !seen.add(new String(datagram.octets()));
  }

  /** A router with proxy ARP that answers more than it should. */
  private static HostFactory speaking(
      java.util.function.BiPredicate<EthernetFrame, ArpPacket> also) {
    return Leak.routers(interfaces -> new Speaker(interfaces, also));
  }

  private static final class Speaker implements Node {
    private final Node router;
    private final MacAddress mac;
    private final java.util.function.BiPredicate<EthernetFrame, ArpPacket> also;
    private final java.util.ArrayDeque<byte[]> said = new java.util.ArrayDeque<>();

    Speaker(
        List<Interface> interfaces, java.util.function.BiPredicate<EthernetFrame, ArpPacket> also) {
      this.router = Role.ROUTER.reference().boot(interfaces, 1);
      this.mac = interfaces.get(0).mac();
      this.also = also;
    }

    @Override
    public void handle(int port, org.ipv4ll.tck.engine.host.Input input, java.time.Instant now) {
      if (port == 0 && input instanceof org.ipv4ll.tck.engine.host.Input.FrameReceived heard) {
        EthernetFrame.decode(heard.bytes())
            .ifPresent(
                frame ->
                    ArpPacket.decode(frame)
                        .filter(arp -> arp.isRequest() && arp.targetProtocol().isLinkLocal())
                        .filter(arp -> also.test(frame, arp))
                        .ifPresent(
                            arp ->
                                said.add(
                                    ArpPacket.reply(mac, arp)
                                        .unicast(arp.senderHardware())
                                        .encode())));
      }
      router.handle(port, input, now);
    }

    @Override
    public org.ipv4ll.tck.engine.host.Output poll(int port) {
      return port == 0 && !said.isEmpty()
          ? new org.ipv4ll.tck.engine.host.Output.Transmit(said.remove())
          : router.poll(port);
    }
  }

  /** A treatment of its own for some names within the domain. */
  @FunctionalInterface
  interface Whim {
    Optional<DnsTreatment> treatment(List<String> name, int type, boolean overTcp);
  }

  private static Trial server(String name, String glob, Supplier<Whim> whim) {
    return new Trial(name, Role.DNS_SERVER, servers(whim), Verdict.FAIL, glob);
  }

  private static HostFactory servers(Supplier<Whim> whims) {
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

  static List<Trial> servers() {
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
        new Trial(
            "denies and asks all the same",
            Role.DNS_SERVER,
            Twist.saying(Role.DNS_SERVER.reference(), UnlistedFaultsTest::askingToo),
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

  private static Trial client(String name, String glob, Supplier<Predicate<List<String>>> leaks) {
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
    return new Trial(name, Role.DNS_CLIENT, clients, Verdict.FAIL, glob);
  }

  static List<Trial> clients() {
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
                  .map(UnlistedFaultsTest::linkLocalLease);
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

  static List<Trial> leases() {
    return List.of(
        new Trial(
            "to a client that wants one",
            Role.DHCP_SERVER,
            leasing(() -> m -> m.type() == DhcpMessage.Type.DISCOVER && wants(m)),
            Verdict.WARN,
            "dhcp-server-offers-*"),
        new Trial(
            "to a client that has one",
            Role.DHCP_SERVER,
            leasing(() -> m -> m.current().isLinkLocal()),
            Verdict.WARN,
            "dhcp-server-leases-*"),
        new Trial(
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

  private static Trial sender(String name, String glob, Predicate<Ipv4Packet> strays) {
    Function<byte[], List<byte[]>> astray =
        bytes ->
            List.of(
                Ipv4Packet.decode(bytes)
                    .filter(p -> p.destination().isLinkLocal() && strays.test(p))
                    .map(p -> p.frame(EthernetFrame.decode(bytes).orElseThrow().source(), GATEWAY))
                    .map(EthernetFrame::encode)
                    .orElse(bytes));
    return new Trial(
        name, Role.HOST, Twist.saying(HostFactory.RFC3927, astray), Verdict.FAIL, glob);
  }

  static List<Trial> senders() {
    return List.of(
        sender(
            "TCP answers to the gateway",
            "link-local-peer-connects",
            p -> p.protocol() == Ipv4Packet.TCP && !p.source().isLinkLocal()),
        sender(
            "datagrams to the gateway",
            "link-local-traffic-never-to-router",
            p -> p.protocol() == Ipv4Packet.UDP && !p.source().isLinkLocal()),
        sender(
            "the broadcast to the gateway",
            "link-local-broadcast-never-to-router",
            p -> p.destination().equals(Ipv4Address.LINK_LOCAL_BROADCAST)));
  }

  @ParameterizedTest
  @MethodSource({"routers", "servers", "clients", "leases", "senders"})
  void isFound(Trial trial) {
    var pattern = trial.caseGlob.replace("*", ".*");
    assertThat(judge(trial, id -> id.matches(pattern)))
        .as(trial.name)
        .anyMatch(result -> result.verdict().compareTo(trial.atLeast) == 0);
  }

  static List<Trial> oddities() {
    return List.of(
        odd("knows no next hop at first", Role.ROUTER, Leak.routers(Oddities::forgetful)),
        odd("takes 30 s to be ready", Role.ROUTER, Leak.routers(Oddities::slow)),
        odd("answers no ping", Role.ROUTER, Leak.routers(Oddities::mute)),
        odd(
            "denies without SOA",
            Role.DNS_SERVER,
            servers(
                () ->
                    (name, type, tcp) ->
                        Optional.of(
                            new DnsTreatment.Respond(
                                DnsQuestion.NAME_ERROR, true, List.of(), List.of())))),
        odd(
            "serves no TCP",
            Role.DNS_SERVER,
            Twist.answering(
                Role.DNS_SERVER.reference(),
                () ->
                    heard ->
                        Ipv4Packet.decode(heard)
                            .filter(p -> p.protocol() == Ipv4Packet.TCP)
                            .map(p -> new byte[0]))),
        odd("drops every fifth query", Role.DNS_SERVER, Oddities.lossy()),
        odd("asks its server twice", Role.DNS_SERVER, Oddities.repetitive()),
        odd(
            "asks by multicast too",
            Role.DNS_CLIENT,
            Twist.saying(Role.DNS_CLIENT.reference(), Oddities::byMulticastToo)),
        odd("leases nothing that is asked for", Role.DHCP_SERVER, Oddities.refusing()));
  }

  private static Trial odd(String name, Role role, HostFactory factory) {
    return new Trial(name, role, factory, CONFORMS, "*");
  }

  @ParameterizedTest
  @MethodSource("oddities")
  void isNotBlamed(Trial trial) {
    assertThat(judge(trial, id -> true))
        .as(trial.name)
        .allMatch(result -> result.verdict().compareTo(CONFORMS) <= 0)
        .anyMatch(result -> result.verdict() == Verdict.PASS);
  }

  private static List<CaseResult> judge(Trial trial, Predicate<String> ids) {
    var cases =
        FEATURES.catalogue().cases().stream()
            .filter(c -> c.role().equals(trial.role.word()) && ids.test(c.id()))
            .toList();
    assertThat(cases).isNotEmpty();
    var mutant = new Mutant("M-X-01", Mutant.Kind.GREY, "is tried", trial.factory, trial.role);
    var rows = new SelfCheck(FEATURES, cases).run(List.of(mutant), 1, 1, row -> {}).rows();
    return rows.get(0).trials().get(0).results();
  }
}
