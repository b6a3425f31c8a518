// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import static org.ipv4ll.tck.engine.mutant.Mutant.fault;
import static org.ipv4ll.tck.engine.mutant.Mutant.weak;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.rules.NextHop;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.SendingRule;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.TcpSegment;

/** IP packets that leave at the wrong time, or that go where they must not. */
final class PacketMutants {

  private static final int TEN = 10;
  private static final int FIRST_OCTET = 24;
  private static final Duration UNANSWERED = Duration.ofSeconds(1);

  private PacketMutants() {}

  static List<Mutant> all() {
    return Stream.of(sources(), destinations(), guard()).flatMap(List::stream).toList();
  }

  private static List<Mutant> sources() {
    return List.of(
        fault("M-DEF-72", Interposed.around(HostFactory.RFC3927, Queueing::new)),
        fault("M-DEF-73", Interposed.around(HostFactory.RFC3927, Talkative::new)),
        fault("M-DEF-74", Interposed.around(HostFactory.RFC3927, Refusing::new)));
  }

  private static List<Mutant> destinations() {
    return List.of(
        weak(
            "M-FWD-25",
            Detour.host(
                (from, to, routable) ->
                    Optional.of(Detour.NOWHERE).filter(hop -> from.isLinkLocal() && isTen(to)))),
        fault(
            "M-FWD-26",
            (mac, remembered, seed) -> {
              var fallback = new Fallback();
              var rules = Rules.RFC3927.with((SendingRule) fallback);
              var host = HostFactory.host(mac, rules, remembered, seed);
              return new Interposed(host, mac, fallback);
            }));
  }

  private static List<Mutant> guard() {
    return List.of(
        fault("M-IFC-23", Interposed.around(HostFactory.RFC3927, Unguarded::new)),
        fault("M-IFC-24", Interposed.around(HostFactory.RFC3927, Whispering::new)));
  }

  private static boolean isTen(Ipv4Address address) {
    return address.bits() >>> FIRST_OCTET == TEN;
  }

  private static Optional<EthernetFrame> frame(Input input) {
    return input instanceof Input.FrameReceived received
        ? EthernetFrame.decode(received.bytes())
        : Optional.empty();
  }

  /** The address that it tries or has lost, as long as it has none. */
  private static Optional<Ipv4Address> notItsOwn(Watch watch) {
    return watch.candidate().or(watch::lost).filter(x -> watch.claimed().isEmpty());
  }

  /** The answer to an echo request, from whatever address. */
  private static Optional<Ipv4Packet> answer(Ipv4Packet request, Ipv4Address from) {
    return IcmpEcho.decode(request)
        .filter(echo -> !echo.reply())
        .map(echo -> echo.answer().packet(from, request.source()));
  }

  /** Keeps the answers to all pings, and sends them when it hears where their askers are. */
  private static final class Queueing implements Interposed.Between {

    private final Map<Ipv4Address, Ipv4Packet> waiting = new HashMap<>();

    @Override
    public void input(Input input, Interposed host) {
      var watch = host.watch();
      frame(input)
          .flatMap(Ipv4Packet::decode)
          .filter(request -> watch.isClaimed(request.destination()))
          .ifPresent(request -> keep(request));
      host.pass(input);
      ArpFrame.in(input)
          .filter(heard -> watch.lost().isPresent())
          .ifPresent(heard -> release(heard, watch.lost().orElseThrow(), host));
    }

    private void keep(Ipv4Packet request) {
      answer(request, request.destination()).ifPresent(a -> waiting.put(request.source(), a));
    }

    private void release(ArpFrame heard, Ipv4Address lost, Interposed host) {
      Optional.ofNullable(waiting.remove(heard.arp().senderProtocol()))
          .filter(packet -> packet.source().equals(lost))
          .ifPresent(
              packet -> host.emit(packet.frame(host.watch().mac(), heard.arp().senderHardware())));
    }
  }

  private static final class Talkative implements Interposed.Between {

    @Override
    public void input(Input input, Interposed host) {
      host.pass(input);
      var watch = host.watch();
      var from = notItsOwn(watch);
      frame(input)
          .filter(EthernetFrame::isBroadcast)
          .ifPresent(
              request ->
                  Ipv4Packet.decode(request)
                      .flatMap(packet -> from.flatMap(x -> answer(packet, x)))
                      .ifPresent(a -> host.emit(a.frame(watch.mac(), request.source()))));
    }
  }

  private static final class Refusing implements Interposed.Between {

    @Override
    public void input(Input input, Interposed host) {
      host.pass(input);
      var watch = host.watch();
      var own = notItsOwn(watch);
      frame(input)
          .ifPresent(
              request ->
                  Ipv4Packet.decode(request)
                      .filter(packet -> own.filter(packet.destination()::equals).isPresent())
                      .flatMap(PacketMutants::refusal)
                      .ifPresent(r -> host.emit(r.frame(watch.mac(), request.source()))));
    }
  }

  private static Optional<Ipv4Packet> refusal(Ipv4Packet request) {
    return TcpSegment.decode(request)
        .filter(segment -> segment.has(TcpSegment.SYN))
        .map(
            segment ->
                new TcpSegment(
                        segment.destinationPort(),
                        segment.sourcePort(),
                        0,
                        segment.sequence() + 1,
                        TcpSegment.RST | TcpSegment.ACK)
                    .packet(request.destination(), request.source()));
  }

  /** Where a station does not answer, the router may know better. */
  private static final class Fallback implements SendingRule, Interposed.Between {

    private final Set<Ipv4Address> silent = new HashSet<>();

    @Override
    public NextHop nextHop(
        Ipv4Address source, Ipv4Address destination, Optional<Routable> routable) {
      return routable
          .flatMap(Routable::gateway)
          .filter(gateway -> silent.contains(destination))
          .<NextHop>map(NextHop.Resolve::new)
          .orElseGet(() -> SendingRule.super.nextHop(source, destination, routable));
    }

    @Override
    public void input(Input input, Interposed host) {
      ArpFrame.in(input).ifPresent(heard -> silent.remove(heard.arp().senderProtocol()));
      host.pass(input);
      if (input instanceof Input.Send send && send.destination().isLinkLocal()) {
        silent.add(send.destination());
        host.after(UNANSWERED, () -> again(send, host));
      }
    }

    private void again(Input.Send send, Interposed host) {
      if (silent.contains(send.destination())) {
        host.pass(send);
      }
    }
  }

  /** Remembers whether a routable address has gone. */
  private abstract static class Bereft implements Interposed.Between {

    private boolean bereft;

    @Override
    public final void input(Input input, Interposed host) {
      bereft |= input instanceof Input.RoutableAddress change && change.address().isEmpty();
      if (!bereft || ArpFrame.in(input).filter(heard -> escapes(heard, host)).isEmpty()) {
        host.pass(input);
      }
    }

    boolean escapes(ArpFrame heard, Interposed host) {
      return false;
    }

    boolean isBereft() {
      return bereft;
    }
  }

  private static final class Unguarded extends Bereft {

    @Override
    boolean escapes(ArpFrame heard, Interposed host) {
      return Conflicts.inUse(heard, host);
    }
  }

  private static final class Whispering extends Bereft {

    @Override
    public void output(Output output, Interposed host) {
      var reply = ArpFrame.in(output).filter(said -> isBereft() && said.arp().isReply());
      reply.ifPresentOrElse(said -> host.emit(toAsker(said)), () -> host.emit(output));
    }

    private static EthernetFrame toAsker(ArpFrame said) {
      MacAddress asker = said.arp().targetHardware();
      return said.frame().to(asker);
    }
  }
}
