// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.link;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.MacAddress;

/**
 * The tester as a bridge between links, by which it can make one link of several and several of one
 * (RFC 3927 section 4). What is relayed onto a link counts as sent by the tester there. A frame for
 * a single station goes to that station only, as in a bridge that has learnt where everybody is.
 */
public final class LinkBridge {

  /**
   * As many frames from each host are relayed. Hosts that fight one another for ever would
   * otherwise do so as fast as the machine can, on a virtual link without letting time pass.
   */
  private static final int MOST_FRAMES = 200;

  private record Port(Link link, MacAddress station, int segment, Optional<AddressRewriter> alias) {

    byte[] outward(byte[] frame) {
      return alias.map(a -> a.outward(frame)).orElse(frame);
    }

    byte[] inward(byte[] frame) {
      return alias.map(a -> a.inward(frame)).orElse(frame);
    }
  }

  private final List<Port> ports = new CopyOnWriteArrayList<>();
  private final AtomicInteger relayed = new AtomicInteger();
  private volatile boolean joined;

  /**
   * Plugs a link in.
   *
   * @param station the one host on it
   * @param segment links of one segment are always joined
   */
  public void plug(Link link, MacAddress station, int segment) {
    plug(link, station, segment, Optional.empty());
  }

  /** Plugs a link in whose host has a name of its own for an address. */
  public void plug(Link link, MacAddress station, int segment, Optional<AddressRewriter> alias) {
    var port = new Port(link, station, segment, alias);
    ports.add(port);
    link.onHostFrame(frame -> relay(frame, port));
  }

  /** Makes one link of all segments, or several again. */
  public void joined(boolean together) {
    joined = together;
  }

  /** Pulls every plug; nothing is relayed any more. */
  public void unplug() {
    ports.clear();
  }

  /** Whether the hosts have said so much that nothing is relayed any more. */
  public boolean isExhausted() {
    return relayed.get() >= MOST_FRAMES * ports.size();
  }

  private void relay(byte[] frame, Port from) {
    if (ports.contains(from) && !isExhausted()) {
      relayed.incrementAndGet();
      var spoken = from.outward(frame);
      EthernetFrame.decode(spoken)
          .map(EthernetFrame::destination)
          .ifPresent(to -> relay(spoken, from, to));
    }
  }

  private void relay(byte[] frame, Port from, MacAddress destination) {
    for (var port : ports) {
      boolean together = joined || port.segment == from.segment;
      boolean wanted = destination.isGroup() || destination.equals(port.station);
      if (port != from && together && wanted) {
        port.link.send(port.inward(frame));
      }
    }
  }
}
