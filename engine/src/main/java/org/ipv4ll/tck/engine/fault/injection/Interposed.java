// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.injection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** A host with something between it and its surroundings that drops, changes, adds and delays. */
public final class Interposed implements Host {

  /** What becomes of the inputs and outputs; everything passes unless it is overridden. */
  public interface Between {

    default void input(Input input, Interposed host) {
      host.pass(input);
    }

    default void output(Output output, Interposed host) {
      host.emit(output);
    }
  }

  private record Task(Instant due, long order, Runnable action) {}

  private final Between between;
  private final Watch watch;
  private final Queue<Output> ready = new ArrayDeque<>();
  private final Queue<Task> tasks =
      new PriorityQueue<>(Comparator.comparing(Task::due).thenComparing(Task::order));
  private Host inner;
  private Optional<Instant> innerDeadline = Optional.empty();
  private Input current = new Input.LinkDown();
  private Instant now = Instant.MIN;
  private long order;

  public Interposed(Host inner, MacAddress mac, Between between) {
    this.inner = inner;
    this.between = between;
    this.watch = new Watch(mac);
  }

  /** Hosts that are correct inside, each with its own in-between. */
  public static HostFactory host(Supplier<? extends Between> between) {
    return around(HostFactory.RFC3927, between);
  }

  /** Hosts with something that stands between and rules what is inside as well. */
  public static <B extends Between> HostFactory ruling(Supplier<B> both, Function<B, Rules> rules) {
    return (mac, remembered, seed) -> {
      var between = both.get();
      var inside = HostFactory.host(mac, rules.apply(between), remembered, seed);
      return new Interposed(inside, mac, between);
    };
  }

  /** Hosts of one kind, each with its own in-between. */
  public static HostFactory around(HostFactory base, Supplier<? extends Between> between) {
    return (mac, remembered, seed) ->
        new Interposed(base.create(mac, remembered, seed), mac, between.get());
  }

  @Override
  public void handle(Input input, Instant at) {
    now = at;
    current = input;
    while (!tasks.isEmpty() && !tasks.peek().due.isAfter(now)) {
      tasks.remove().action.run();
    }
    watch.input(input);
    between.input(input, this);
  }

  @Override
  public Output poll() {
    var next = ready.poll();
    return next == null ? new Output.WaitUntil(deadline()) : next;
  }

  private Optional<Instant> deadline() {
    return Stream.of(innerDeadline, Optional.ofNullable(tasks.peek()).map(Task::due))
        .flatMap(Optional::stream)
        .min(Instant::compareTo);
  }

  /** Hands an input to the host inside and takes what it answers. */
  public void pass(Input input) {
    inner.handle(input, now);
    var output = inner.poll();
    while (!(output instanceof Output.WaitUntil wait)) {
      watch.output(output, now);
      between.output(output, this);
      output = inner.poll();
    }
    innerDeadline = wait.deadline();
  }

  /** Puts another host in the place of the one inside, its interface becoming active just now. */
  public void replace(Host other) {
    inner = other;
    pass(new Input.LinkUp());
  }

  public void emit(Output output) {
    ready.add(output);
  }

  public void emit(EthernetFrame frame) {
    emit(new Output.Transmit(frame.encode()));
  }

  public void after(Duration delay, Runnable action) {
    at(now.plus(delay), action);
  }

  public void at(Instant due, Runnable action) {
    tasks.add(new Task(due, order++, action));
  }

  public Watch watch() {
    return watch;
  }

  /** The input that is being handled. */
  public Input current() {
    return current;
  }

  public Instant now() {
    return now;
  }
}
