// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.host;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** The reference host: all of RFC 3927 section 2 for one interface. */
public final class LinkLocalHost implements Host {

  private final Port port;
  private final IpLayer ip;
  private State state = new Inactive();
  private Optional<Instant> transitionEnd = Optional.empty();
  private boolean linkUp;
  private boolean wanted = true;

  /**
   * A host whose interface is still inactive.
   *
   * @param remembered the address of an earlier life, tried first (section 2.1)
   * @param seed of the random delays; the candidates depend on the hardware address alone
   */
  public LinkLocalHost(MacAddress mac, Rules rules, Optional<Ipv4Address> remembered, long seed) {
    this.port = new Port(mac, rules, remembered, seed);
    this.ip = port.ip;
  }

  @Override
  public void handle(Input input, Instant now) {
    if (input instanceof Input.FrameReceived frame) {
      EthernetFrame.decode(frame.bytes())
          .filter(f -> linkUp)
          .ifPresent(f -> received(f.withoutPriority(), now));
    } else if (input instanceof Input.TimerExpired) {
      expired(now);
    } else if (input instanceof Input.LinkUp) {
      linkUp(now);
    } else if (input instanceof Input.LinkDown) {
      linkDown();
    } else if (input instanceof Input.RoutableAddress routable) {
      routable(routable.address().filter(port.rules.coexistence()::accepts), now);
    } else if (input instanceof Input.LinkLocalWanted wish) {
      wanted(wish.wanted(), now);
    } else if (input instanceof Input.Send send && linkUp) {
      ip.send(send, state.usable(), now);
    }
  }

  @Override
  public Output poll() {
    var next = port.next();
    return next == null ? new Output.WaitUntil(deadline()) : next;
  }

  private Optional<Instant> deadline() {
    return Stream.of(state.deadline(), transitionEnd)
        .flatMap(Optional::stream)
        .min(Instant::compareTo);
  }

  private void received(EthernetFrame frame, Instant now) {
    var arp = ArpPacket.decode(frame);
    if (arp.isPresent()) {
      ip.received(arp.get(), state.usable(), now);
      state = allowed(state.received(frame, arp.get(), port, now));
    } else {
      ip.received(frame, state.usable(), now);
    }
  }

  private void expired(Instant now) {
    if (transitionEnd.filter(at -> !at.isAfter(now)).isPresent()) {
      stop(Output.Reason.ROUTABLE_ADDRESS);
    }
    if (state.deadline().filter(at -> !at.isAfter(now)).isPresent()) {
      state = state.expired(port, now);
    }
  }

  private void linkUp(Instant now) {
    if (!linkUp) {
      linkUp = true;
      state = claims() ? port.acquire(now) : state;
    }
  }

  private void linkDown() {
    linkUp = false;
    ip.reset();
    stop(Output.Reason.LINK_DOWN);
  }

  private void routable(Optional<Routable> address, Instant now) {
    boolean had = ip.hasRoutable();
    ip.routable(address);
    if (address.isEmpty()) {
      transitionEnd = Optional.empty();
      boolean again = had && linkUp && claims() && state instanceof Inactive;
      state = again ? port.acquire(now) : state;
    } else if (!had) {
      state = allowed(state);
      leave(now);
    }
  }

  /** Section 1.9: beside a routable address nothing is claimed, but what is in use may stay. */
  private State allowed(State next) {
    return claims() || next.usable().isPresent() ? next : new Inactive();
  }

  private boolean claims() {
    return wanted && (!ip.hasRoutable() || port.rules.coexistence().configuresBeside());
  }

  private void wanted(boolean wish, Instant now) {
    wanted = wish;
    if (!wanted) {
      stop(Output.Reason.SWITCHED_OFF);
    } else if (linkUp && claims() && state instanceof Inactive) {
      state = port.acquire(now);
    }
  }

  private void leave(Instant now) {
    var transition = port.rules.coexistence().transition();
    if (state.usable().isEmpty() || port.rules.coexistence().configuresBeside()) {
      return;
    }
    if (transition.isZero()) {
      stop(Output.Reason.ROUTABLE_ADDRESS);
    } else {
      transitionEnd = Optional.of(now.plus(transition));
    }
  }

  private void stop(Output.Reason reason) {
    transitionEnd = Optional.empty();
    state.usable().ifPresent(address -> port.lost(address, reason));
    state = new Inactive();
  }
}
