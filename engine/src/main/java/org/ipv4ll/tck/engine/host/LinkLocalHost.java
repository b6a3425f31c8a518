package org.ipv4ll.tck.engine.host;

import java.time.Instant;
import java.util.Optional;
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
  private boolean linkUp;

  /**
   * A host whose interface is still inactive.
   *
   * @param remembered the address of an earlier life, tried first (section 2.1)
   * @param seed of the random delays; the candidates depend on the hardware address alone
   */
  public LinkLocalHost(MacAddress mac, Rules rules, Optional<Ipv4Address> remembered, long seed) {
    this.port = new Port(mac, rules, remembered, seed);
    this.ip = new IpLayer(port);
  }

  @Override
  public void handle(Input input, Instant now) {
    if (input instanceof Input.FrameReceived frame) {
      EthernetFrame.decode(frame.bytes()).filter(f -> linkUp).ifPresent(f -> received(f, now));
    } else if (input instanceof Input.TimerExpired) {
      expired(now);
    } else if (input instanceof Input.LinkUp) {
      linkUp(now);
    } else if (input instanceof Input.LinkDown) {
      linkDown();
    } else if (input instanceof Input.RoutableAddress routable) {
      routable(routable, now);
    } else if (input instanceof Input.Send send && linkUp) {
      ip.send(send, state.usable(), now);
    }
  }

  @Override
  public Output poll() {
    var next = port.next();
    return next == null ? new Output.WaitUntil(state.deadline()) : next;
  }

  private void received(EthernetFrame frame, Instant now) {
    var arp = ArpPacket.decode(frame);
    if (arp.isPresent()) {
      state = state.received(frame, arp.get(), port, now);
      ip.received(arp.get(), now);
    } else {
      ip.received(frame, state.usable(), now);
    }
  }

  private void expired(Instant now) {
    if (state.deadline().filter(at -> !at.isAfter(now)).isPresent()) {
      state = state.expired(port, now);
    }
  }

  private void linkUp(Instant now) {
    if (!linkUp) {
      linkUp = true;
      state = ip.hasRoutable() ? state : port.acquire(now);
    }
  }

  private void linkDown() {
    linkUp = false;
    stop(Output.Reason.LINK_DOWN);
    ip.reset();
  }

  private void routable(Input.RoutableAddress input, Instant now) {
    boolean had = ip.hasRoutable();
    ip.routable(input.address());
    if (input.address().isPresent()) {
      stop(Output.Reason.ROUTABLE_ADDRESS);
    } else if (had && linkUp) {
      state = port.acquire(now);
    }
  }

  private void stop(Output.Reason reason) {
    state.usable().ifPresent(address -> port.lost(address, reason));
    state = new Inactive();
  }
}
