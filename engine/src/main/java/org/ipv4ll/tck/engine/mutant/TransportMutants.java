// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import static org.ipv4ll.tck.engine.mutant.Mutant.fault;
import static org.ipv4ll.tck.engine.mutant.Mutant.variant;
import static org.ipv4ll.tck.engine.mutant.Mutant.weak;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.rules.NextHop;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.rules.SendingRule;
import org.ipv4ll.tck.engine.wire.IcmpError;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Hosts that keep the rules of section 2.6 for some transport protocols and not for others. */
final class TransportMutants {

  private TransportMutants() {}

  static List<Mutant> all() {
    return Stream.of(sources(), destinations(), delivery(), conforming())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Mutant> sources() {
    return List.of(
        fault("M-IFC-70", ByProtocol.host(Ipv4Packet.TCP, new PrefersLinkLocal())),
        fault("M-IFC-71", ByProtocol.host(Ipv4Packet.UDP, new PrefersLinkLocal())),
        fault(
            "M-FWD-77",
            ByProtocol.host(
                Ipv4Packet.TCP, Detour.throughGateway((from, to) -> from.isLinkLocal() && !Detour.isLocal(to)))),
        fault(
            "M-FWD-78",
            ByProtocol.host(
                Ipv4Packet.UDP, Detour.throughGateway((from, to) -> from.isLinkLocal() && !Detour.isLocal(to)))));
  }

  private static List<Mutant> destinations() {
    return List.of(
        fault(
            "M-IFC-72", ByProtocol.host(Ipv4Packet.UDP, Detour.throughGateway((from, to) -> Detour.isLocal(to)))),
        fault(
            "M-IFC-73",
            ByProtocol.host(
                Ipv4Packet.TCP,
                (from, to, routable) ->
                    Optional.<NextHop>of(new NextHop.Direct(MacAddress.BROADCAST))
                        .filter(hop -> Detour.isLocal(to)))));
  }

  private static List<Mutant> delivery() {
    return List.of(
        weak(
            "M-IFC-74", Interposed.around(HostFactory.RFC3927, () -> new Dropping(Ipv4Packet.TCP))),
        weak(
            "M-IFC-75",
            Interposed.around(HostFactory.RFC3927, () -> new Dropping(Ipv4Packet.UDP))));
  }

  private static List<Mutant> conforming() {
    return List.of(
        variant("V-85", OutputFilter.of(HostFactory.RFC3927, (said, host) -> isError(said))),
        variant("V-87", Interposed.around(HostFactory.RFC3927, Reticent::new)));
  }

  private static boolean isError(Output output) {
    return output instanceof Output.Transmit sent
        && Ipv4Packet.decode(sent.bytes()).filter(IcmpError::is).isPresent();
  }

  private record Dropping(int protocol) implements Interposed.Between {

    @Override
    public void input(Input input, Interposed host) {
      if (!isDropped(input, host.watch())) {
        host.pass(input);
      }
    }

    private boolean isDropped(Input input, Watch watch) {
      return watch.hasRoutable()
          && input instanceof Input.FrameReceived received
          && Ipv4Packet.decode(received.bytes())
              .filter(p -> p.protocol() == protocol && watch.isClaimed(p.destination()))
              .isPresent();
    }
  }

  private static final class Reticent implements Interposed.Between {

    private static final int PAUSE_SECONDS = 5;

    private Instant next = Instant.MIN;

    @Override
    public void output(Output output, Interposed host) {
      boolean error = isError(output);
      if (error && host.now().isBefore(next)) {
        return;
      }
      next = error ? host.now().plusSeconds(PAUSE_SECONDS) : next;
      host.emit(output);
    }
  }
}
