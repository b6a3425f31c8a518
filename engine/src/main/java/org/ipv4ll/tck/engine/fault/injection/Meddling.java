// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.injection;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Interface;
import org.ipv4ll.tck.engine.host.Node;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** A host whose interfaces do not mind their own business (section 3.4). */
public final class Meddling implements Node {

  /** What becomes of an input; it goes to its interface unless this is overridden. */
  @FunctionalInterface
  public interface Manner {
    void input(int port, Input input, Meddling host);
  }

  private final List<MacAddress> macs;
  private final List<Host> interfaces;
  private final List<Optional<Ipv4Address>> claimed = new ArrayList<>();
  private final List<Queue<Output>> said = new ArrayList<>();
  private final Manner manner;
  private Instant now = Instant.MIN;

  private Meddling(List<MacAddress> macs, List<Host> interfaces, Manner manner) {
    this.macs = macs;
    this.interfaces = interfaces;
    this.manner = manner;
    interfaces.forEach(
        host -> {
          claimed.add(Optional.empty());
          said.add(new ArrayDeque<>());
        });
  }

  /** Hosts that are correct as long as they have one interface only. */
  public static HostFactory host(Manner manner) {
    return host(interfaces -> HostFactory.RFC3927, interfaces -> interfaces, manner);
  }

  /**
   * The same with interfaces of another kind.
   *
   * @param kind of each interface, once it is known which there are
   * @param boot what the interfaces start with
   */
  public static HostFactory host(
      Function<List<Interface>, HostFactory> kind,
      Function<List<Interface>, List<Interface>> boot,
      Manner manner) {
    return new HostFactory() {
      @Override
      public Host create(MacAddress mac, Optional<Ipv4Address> remembered, long seed) {
        return HostFactory.RFC3927.create(mac, remembered, seed);
      }

      @Override
      public Node boot(List<Interface> interfaces, long seed) {
        var factory = kind.apply(interfaces);
        return new Meddling(
            interfaces.stream().map(Interface::mac).toList(),
            boot.apply(interfaces).stream()
                .map(own -> factory.create(own.mac(), own.remembered(), seed))
                .toList(),
            manner);
      }
    };
  }

  @Override
  public void handle(int port, Input input, Instant at) {
    now = at;
    manner.input(port, input, this);
  }

  /** Hands an input to an interface. */
  public void pass(int port, Input input) {
    interfaces.get(port).handle(input, now);
  }

  /** Sends a frame that no interface would send by itself. */
  public void say(int port, EthernetFrame frame) {
    said.get(port).add(new Output.Transmit(frame.encode()));
  }

  /** What it says itself is nobody's claim, whichever interface hears it. */
  public static void deafToItself(int port, Input input, Meddling host) {
    if (ArpFrame.in(input).filter(heard -> host.isOwn(heard.arp().senderHardware())).isEmpty()) {
      host.pass(port, input);
    }
  }

  /**
   * What one interface hears, some of the others hear too.
   *
   * @param listens whether an interface with this address in use does
   */
  public void overheard(int port, Input input, Predicate<Optional<Ipv4Address>> listens) {
    pass(port, input);
    if (ArpFrame.in(input).isPresent()) {
      others(port)
          .filter(other -> listens.test(claimed(other)))
          .forEach(other -> pass(other, input));
    }
  }

  @Override
  public Output poll(int port) {
    var own = said.get(port).poll();
    var output = own == null ? interfaces.get(port).poll() : own;
    if (output instanceof Output.AddressClaimed claim) {
      claimed.set(port, Optional.of(claim.address()));
    } else if (output instanceof Output.AddressLost) {
      claimed.set(port, Optional.empty());
    }
    return output;
  }

  /** The address in use on an interface. */
  public Optional<Ipv4Address> claimed(int port) {
    return claimed.get(port);
  }

  /** The interfaces besides this one. */
  public IntStream others(int port) {
    return IntStream.range(0, interfaces.size()).filter(other -> other != port);
  }

  public MacAddress mac(int port) {
    return macs.get(port);
  }

  /** Whether a hardware address is one of its own. */
  public boolean isOwn(MacAddress mac) {
    return macs.contains(mac);
  }
}
