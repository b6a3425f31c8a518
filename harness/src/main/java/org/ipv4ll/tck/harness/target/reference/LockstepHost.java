// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.reference;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Interface;
import org.ipv4ll.tck.engine.host.Node;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.link.VirtualClock;
import org.ipv4ll.tck.harness.target.Iut;
import org.jspecify.annotations.Nullable;

/** One reference host behind the lockstep protocol: words in, an answer out. */
final class LockstepHost {

  private final List<MacAddress> macs;
  private final AddressFiles storage;
  private final long seed;
  private final HostFactory factory;
  private final List<Optional<Instant>> deadlines = new ArrayList<>();
  private final Queue<Orders.Order> leases = new ArrayDeque<>();
  private @Nullable Node node;

  LockstepHost(List<String> macs, AddressFiles storage, long seed, HostFactory factory) {
    this.macs = macs.stream().map(MacAddress::parse).toList();
    this.storage = storage;
    this.seed = seed;
    this.factory = factory;
    macs.forEach(mac -> deadlines.add(Optional.empty()));
  }

  /**
   * Answers a line.
   *
   * @param words its word, the id, the time, and what there is to tell
   */
  void answer(List<String> words, PrintWriter out) {
    var now = VirtualClock.EPOCH.plusNanos(Long.parseLong(words.get(2)));
    switch (words.get(0)) {
      case "start" -> node = factory.boot(interfaces(), seed);
      case "link" -> handle(port(words), link(words.get(4)), now, out);
      case "frame" -> handle(port(words), frame(words.get(4)), now, out);
      case "time" -> expire(now, out);
      case "act" -> act(words.get(3), values(words), now, out);
      default -> throw new IllegalArgumentException("unknown word " + words.get(0));
    }
    var wake = deadlines.stream().flatMap(Optional::stream).min(Instant::compareTo);
    out.print("wait " + wake.map(LockstepHost::nanos).orElse("never") + "\n");
  }

  private static String nanos(Instant at) {
    return Long.toString(Duration.between(VirtualClock.EPOCH, at).toNanos());
  }

  private List<Interface> interfaces() {
    return IntStream.range(0, macs.size())
        .mapToObj(port -> new Interface(macs.get(port), storage.read(port)))
        .toList();
  }

  private static int port(List<String> words) {
    return Integer.parseInt(words.get(3)) - 1;
  }

  private static Input link(String state) {
    return state.equals("up") ? new Input.LinkUp() : new Input.LinkDown();
  }

  private static Input frame(String hex) {
    return new Input.FrameReceived(HexFormat.of().parseHex(hex));
  }

  private static Map<String, String> values(List<String> words) {
    var values = new HashMap<String, String>();
    for (var word : words.subList(4, words.size())) {
      int equals = word.indexOf('=');
      values.put(word.substring(0, equals), word.substring(equals + 1));
    }
    return values;
  }

  private void act(String ability, Map<String, String> values, Instant now, PrintWriter out) {
    switch (ability) {
      case Iut.REMEMBER -> remember(Ipv4Address.parse(values.getOrDefault("address", "")));
      case Iut.INTERFACE_DOWN, Iut.INTERFACE_UP ->
          handle(0, new Input.InterfaceTaken(ability.equals(Iut.INTERFACE_UP)), now, out);
      default -> {
        var order = Orders.order(ability, values);
        handle(order.port(), order.input(), now, out);
      }
    }
  }

  private void remember(Ipv4Address address) {
    IntStream.range(0, macs.size()).forEach(port -> storage.write(port, address));
  }

  private void expire(Instant now, PrintWriter out) {
    for (int port = 0; port < deadlines.size(); port++) {
      if (deadlines.get(port).filter(at -> !at.isAfter(now)).isPresent()) {
        handle(port, new Input.TimerExpired(), now, out);
      }
    }
  }

  private void handle(int port, Input input, Instant now, PrintWriter out) {
    started().handle(port, input, now);
    for (int each = 0; each < macs.size(); each++) {
      drain(each, out);
    }
    for (var lease = leases.poll(); lease != null; lease = leases.poll()) {
      handle(lease.port(), lease.input(), now, out);
    }
  }

  private Node started() {
    return Objects.requireNonNull(node, "not started");
  }

  private void drain(int port, PrintWriter out) {
    for (var output = started().poll(port); ; output = started().poll(port)) {
      if (output instanceof Output.WaitUntil wait) {
        deadlines.set(port, wait.deadline());
        return;
      }
      perform(port, output, out);
    }
  }

  private void perform(int port, Output output, PrintWriter out) {
    if (output instanceof Output.Transmit transmit) {
      var hex = HexFormat.of().formatHex(transmit.bytes());
      out.print("send " + (port + 1) + " " + hex + "\n");
    } else if (output instanceof Output.AddressClaimed claimed) {
      storage.write(port, claimed.address());
      out.print("log claimed " + claimed.address() + "\n");
    } else if (output instanceof Output.AddressLost lost) {
      out.print("log lost " + lost.address() + "\n");
    } else if (output instanceof Output.LeaseChanged lease) {
      leases.add(new Orders.Order(port, new Input.RoutableAddress(lease.address())));
    }
  }
}
