package org.ipv4ll.tck.harness.link;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.MacAddress;

/**
 * The tester as a bridge between links, by which it can make one link of several and several of one
 * (RFC 3927 section 4). What is relayed onto a link counts as sent by the tester there. A frame for
 * a single station goes to that station only, as in a bridge that has learnt where everybody is.
 */
public final class Hub {

  private record Port(Link link, MacAddress station, int segment) {}

  private final List<Port> ports = new CopyOnWriteArrayList<>();
  private volatile boolean joined;

  /**
   * Plugs a link in.
   *
   * @param station the one host on it
   * @param segment links of one segment are always joined
   */
  public void plug(Link link, MacAddress station, int segment) {
    var port = new Port(link, station, segment);
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

  private void relay(byte[] frame, Port from) {
    if (ports.contains(from)) {
      EthernetFrame.decode(frame)
          .map(EthernetFrame::destination)
          .ifPresent(to -> relay(frame, from, to));
    }
  }

  private void relay(byte[] frame, Port from, MacAddress destination) {
    for (var port : ports) {
      boolean together = joined || port.segment == from.segment;
      boolean wanted = destination.isGroup() || destination.equals(port.station);
      if (port != from && together && wanted) {
        port.link.send(frame);
      }
    }
  }
}
