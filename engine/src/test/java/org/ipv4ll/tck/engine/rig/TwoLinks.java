// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.rig;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Node;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.wire.EthernetFrame;

/** A machine with two interfaces, on one link or on two, and its clock. */
public final class TwoLinks {

  private static final int PORTS = 2;

  /** What a machine did on one of its interfaces. */
  public record Said(int port, Seen seen) {}

  private record Heard(int port, byte[] bytes) {}

  private final Node node;
  private final boolean joined;
  private final List<Optional<Instant>> deadlines =
      new ArrayList<>(List.of(Optional.empty(), Optional.empty()));
  private final List<Said> said = new ArrayList<>();
  private final Deque<Heard> underWay = new ArrayDeque<>();
  private Instant now = Rig.START;

  /**
   * @param joined whether both links are one
   */
  public TwoLinks(Node node, boolean joined) {
    this.node = node;
    this.joined = joined;
  }

  public TwoLinks up() {
    return input(0, new Input.LinkUp()).input(1, new Input.LinkUp());
  }

  public TwoLinks hear(int port, EthernetFrame frame) {
    return input(port, new Input.FrameReceived(frame.encode()));
  }

  public TwoLinks input(int port, Input input) {
    node.handle(port, input, now);
    IntStream.range(0, PORTS).forEach(this::drain);
    while (!underWay.isEmpty()) {
      var heard = underWay.remove();
      node.handle(heard.port, new Input.FrameReceived(heard.bytes), now);
      IntStream.range(0, PORTS).forEach(this::drain);
    }
    return this;
  }

  private void drain(int port) {
    for (var output = node.poll(port); ; output = node.poll(port)) {
      if (output instanceof Output.WaitUntil wait) {
        deadlines.set(port, wait.deadline());
        return;
      }
      said.add(new Said(port, new Seen(Duration.between(Rig.START, now), output)));
      if (joined && output instanceof Output.Transmit transmit) {
        underWay.add(new Heard(1 - port, transmit.bytes()));
      }
    }
  }

  /** Lets time go on, from deadline to deadline. */
  public TwoLinks run(Duration duration) {
    var end = now.plus(duration);
    for (int port = next(); isDue(port, end); port = next()) {
      now = deadlines.get(port).orElseThrow();
      input(port, new Input.TimerExpired());
    }
    now = end;
    return this;
  }

  private int next() {
    var first = deadlines.get(0).orElse(Instant.MAX);
    return deadlines.get(1).orElse(Instant.MAX).isBefore(first) ? 1 : 0;
  }

  private boolean isDue(int port, Instant end) {
    return deadlines.get(port).filter(at -> !at.isAfter(end)).isPresent();
  }

  public List<Said> said() {
    return List.copyOf(said);
  }

  /** What it did on one interface. */
  public List<Seen> said(int port) {
    return said.stream().filter(each -> each.port == port).map(Said::seen).toList();
  }
}
