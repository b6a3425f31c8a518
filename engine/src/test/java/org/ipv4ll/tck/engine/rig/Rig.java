// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.rig;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.LinkLocalHost;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** One host, its clock and the stations that answer it. */
public final class Rig {

  public static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  /** A host that acts so often without time going on is caught in a loop. */
  private static final int MOST_STEPS = 10_000;

  private static final Duration REACTION = Duration.ofMillis(1);

  private record Answer(Instant due, EthernetFrame frame) {}

  private final Host host;
  private final List<Seen> seen = new ArrayList<>();
  private final Deque<Answer> answers = new ArrayDeque<>();
  private Consumer<Seen> station = said -> {};
  private Optional<Instant> deadline = Optional.empty();
  private Instant now = START;

  public Rig(Host host) {
    this.host = host;
  }

  /** The correct host of a hardware address, without storage. */
  public static Rig correct(MacAddress mac, long seed) {
    return new Rig(new LinkLocalHost(mac, Rules.RFC3927, Optional.empty(), seed));
  }

  /** What happens on the link whenever the host does something; replaces what was said before. */
  public Rig onOutput(Consumer<Seen> reaction) {
    station = reaction;
    return this;
  }

  public Rig up() {
    return input(new Input.LinkUp());
  }

  public Rig down() {
    return input(new Input.LinkDown());
  }

  public Rig hear(EthernetFrame frame) {
    return input(new Input.FrameReceived(frame.encode()));
  }

  /** A frame that a station sends in reaction to what it has just seen. */
  public void answer(EthernetFrame frame) {
    answers.add(new Answer(now.plus(REACTION), frame));
  }

  public Rig input(Input input) {
    host.handle(input, now);
    drain().forEach(lease -> input(new Input.RoutableAddress(lease.address())));
    return this;
  }

  private List<Output.LeaseChanged> drain() {
    var leases = new ArrayList<Output.LeaseChanged>();
    for (var output = host.poll(); ; output = host.poll()) {
      if (output instanceof Output.WaitUntil wait) {
        deadline = wait.deadline();
        return leases;
      }
      if (output instanceof Output.LeaseChanged lease) {
        leases.add(lease);
      }
      var event = new Seen(Duration.between(START, now), output);
      seen.add(event);
      station.accept(event);
    }
  }

  /** Lets time go on, from deadline to deadline. */
  public Rig run(Duration duration) {
    return runTo(now.plus(duration));
  }

  private Rig runTo(Instant end) {
    int steps = 0;
    for (var next = next(); next.filter(at -> !at.isAfter(end)).isPresent(); next = next()) {
      steps = next.get().isAfter(now) ? 0 : steps + 1;
      if (steps > MOST_STEPS) {
        throw new IllegalStateException("no end at " + now);
      }
      step(next.get());
    }
    now = end;
    return this;
  }

  private Optional<Instant> next() {
    var answer = Optional.ofNullable(answers.peek()).map(Answer::due);
    return answer.filter(at -> deadline.filter(at::isAfter).isEmpty()).or(() -> deadline);
  }

  private void step(Instant at) {
    now = at.isAfter(now) ? at : now;
    var answer = answers.peek();
    if (answer != null && !answer.due.isAfter(now)) {
      hear(answers.remove().frame);
    } else {
      input(new Input.TimerExpired());
    }
  }

  /** Runs until something has been seen, for a limited time. */
  public Rig runUntil(Predicate<Seen> awaited, Duration limit) {
    int from = seen.size();
    var end = now.plus(limit);
    while (seen.stream().skip(from).noneMatch(awaited)
        && next().filter(at -> !at.isAfter(end)).isPresent()) {
      step(next().orElseThrow());
    }
    return this;
  }

  public List<Seen> seen() {
    return List.copyOf(seen);
  }

  public List<Seen> seen(Predicate<Seen> which) {
    return seen.stream().filter(which).toList();
  }

  /** The address of the last probe. */
  public Ipv4Address candidate() {
    var probes = seen(Seen::isProbe);
    return probes.isEmpty()
        ? Ipv4Address.ANY
        : probes.get(probes.size() - 1).arp().orElseThrow().targetProtocol();
  }

  /** The address in use. */
  public Optional<Ipv4Address> claimed() {
    Optional<Ipv4Address> claimed = Optional.empty();
    for (var event : seen) {
      if (event.output() instanceof Output.AddressClaimed claim) {
        claimed = Optional.of(claim.address());
      } else if (event.isLoss()) {
        claimed = Optional.empty();
      }
    }
    return claimed;
  }

  public Duration elapsed() {
    return Duration.between(START, now);
  }
}
