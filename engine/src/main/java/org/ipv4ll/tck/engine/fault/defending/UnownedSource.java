// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.defending;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.Watch;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.TcpSegment;

/** IP packets from an address that the host has not, or no more (section 2.5). */
final class UnownedSource {

  private UnownedSource() {}

  static List<Deviation> all() {
    return List.of(
        fault("M-DEF-72", Interposed.host(Queueing::new)),
        fault("M-DEF-73", Interposed.host(Talkative::new)),
        fault("M-DEF-74", Interposed.host(Refusing::new)));
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
      input
          .packet()
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
      input
          .frame()
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
      input
          .frame()
          .ifPresent(
              request ->
                  Ipv4Packet.decode(request)
                      .filter(packet -> own.filter(packet.destination()::equals).isPresent())
                      .flatMap(UnownedSource::refusal)
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
}
