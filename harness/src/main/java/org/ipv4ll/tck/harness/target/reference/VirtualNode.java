// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.reference;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Node;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.harness.link.Attachment;
import org.ipv4ll.tck.harness.link.Station;
import org.ipv4ll.tck.harness.link.VirtualLink;

/** Runs a machine of the engine on virtual links, one for each of its interfaces. */
final class VirtualNode {

  private final Node node;
  private final Memory memory;
  private final List<Socket> sockets = new ArrayList<>();
  private final Queue<Orders.Order> leases = new ArrayDeque<>();
  private boolean running = true;

  VirtualNode(List<VirtualLink> links, Node node, Memory memory) {
    this.node = node;
    this.memory = memory;
    links.forEach(link -> sockets.add(new Socket(sockets.size(), link)));
  }

  void handle(int port, Input input, Instant now) {
    if (running) {
      node.handle(port, input, now);
      sockets.forEach(Socket::drain);
      tell(now);
    }
  }

  /** What was leased is configured, and the host hears of it. */
  private void tell(Instant now) {
    for (var lease = leases.poll(); lease != null; lease = leases.poll()) {
      handle(lease.port(), lease.input(), now);
    }
  }

  /** Plugs or unplugs a cable. */
  void carrier(int port, boolean up, Instant now) {
    sockets.get(port).plug.carrier(up);
    handle(port, up ? new Input.LinkUp() : new Input.LinkDown(), now);
  }

  /** Power on: every interface becomes active. */
  void start(Instant now) {
    each(port -> carrier(port, true, now));
  }

  /** Power off: nothing is said any more. */
  void stop() {
    running = false;
    sockets.forEach(Socket::stop);
  }

  private void each(Consumer<Integer> action) {
    Stream.iterate(0, port -> port + 1).limit(sockets.size()).forEach(action);
  }

  /** One interface. */
  private final class Socket implements Station {

    private final int port;
    private final Attachment plug;
    private Optional<Instant> deadline = Optional.empty();

    Socket(int port, VirtualLink link) {
      this.port = port;
      this.plug = link.attach(this);
    }

    private void drain() {
      for (var output = node.poll(port); ; output = node.poll(port)) {
        if (output instanceof Output.WaitUntil wait) {
          deadline = wait.deadline();
          return;
        }
        perform(output);
      }
    }

    private void perform(Output output) {
      if (output instanceof Output.Transmit transmit) {
        plug.transmit(transmit.bytes());
      } else if (output instanceof Output.AddressClaimed claimed) {
        memory.claimed(port, claimed.address());
      } else if (output instanceof Output.AddressLost) {
        memory.lost(port);
      } else if (output instanceof Output.LeaseChanged lease) {
        leases.add(new Orders.Order(port, new Input.RoutableAddress(lease.address())));
      }
    }

    private void stop() {
      plug.carrier(false);
      deadline = Optional.empty();
    }

    @Override
    public void received(byte[] frame, Instant now) {
      handle(port, new Input.FrameReceived(frame), now);
    }

    @Override
    public Optional<Instant> deadline() {
      return deadline;
    }

    @Override
    public void expired(Instant now) {
      handle(port, new Input.TimerExpired(), now);
    }
  }
}
