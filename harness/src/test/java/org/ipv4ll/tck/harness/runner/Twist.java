// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;

/** Something of one interface that says other frames than it would. */
final class Twist implements Host {

  /** What is said in place of a frame, and what is said besides when one comes in. */
  interface Tongue {
    default List<byte[]> instead(byte[] frame) {
      return List.of(frame);
    }

    /** Empty where the frame is to be treated as ever. */
    default Optional<List<byte[]>> to(byte[] heard) {
      return Optional.empty();
    }
  }

  private final Host host;
  private final Tongue tongue;
  private final Deque<Output> said = new ArrayDeque<>();

  private Twist(Host host, Tongue tongue) {
    this.host = host;
    this.tongue = tongue;
  }

  static HostFactory of(HostFactory kind, Supplier<Tongue> tongue) {
    return (mac, known, seed) -> new Twist(kind.create(mac, known, seed), tongue.get());
  }

  static HostFactory saying(HostFactory kind, Function<byte[], List<byte[]>> instead) {
    return of(
        kind,
        () ->
            new Tongue() {
              @Override
              public List<byte[]> instead(byte[] frame) {
                return instead.apply(frame);
              }
            });
  }

  /**
   * Something that has answers of its own to some frames.
   *
   * @param to empty where a frame is to be treated as ever; no octets where nothing is said
   */
  static HostFactory answering(HostFactory kind, Supplier<Function<byte[], Optional<byte[]>>> to) {
    return of(
        kind,
        () -> {
          var answers = to.get();
          return new Tongue() {
            @Override
            public Optional<List<byte[]>> to(byte[] heard) {
              return answers.apply(heard).map(said -> said.length == 0 ? List.of() : List.of(said));
            }
          };
        });
  }

  @Override
  public void handle(Input input, Instant now) {
    if (input instanceof Input.FrameReceived frame) {
      var own = tongue.to(frame.bytes());
      if (own.isPresent()) {
        own.get().forEach(bytes -> said.add(new Output.Transmit(bytes)));
        return;
      }
    }
    host.handle(input, now);
  }

  @Override
  public Output poll() {
    while (said.isEmpty()) {
      var next = host.poll();
      if (!(next instanceof Output.Transmit transmit)) {
        return next;
      }
      tongue.instead(transmit.bytes()).forEach(bytes -> said.add(new Output.Transmit(bytes)));
    }
    return said.remove();
  }
}
