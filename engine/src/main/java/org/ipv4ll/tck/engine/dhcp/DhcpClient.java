// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.dhcp;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Option;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Type;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/**
 * A client that looks for a lease for as long as it has none, by the schedule of RFC 2131 section
 * 4.1, and knows nothing of link-local addresses: nothing that becomes of one changes it (RFC 3927
 * sections 1.9 and 2.11). It sleeps until a lease is wanted.
 */
public final class DhcpClient implements Host {

  private static final Duration FIRST = Duration.ofSeconds(4);
  private static final Duration LONGEST = Duration.ofSeconds(64);
  private static final Duration SPREAD = Duration.ofSeconds(1);
  private static final Duration LEAST_RENEWAL = Duration.ofSeconds(60);
  private static final int REQUESTS = 3;

  private enum Phase {
    ASLEEP,
    SELECTING,
    REQUESTING,
    BOUND
  }

  private final MacAddress mac;
  private final Predicate<Routable> acceptable;
  private final SplittableRandom random;
  private final Queue<Output> outputs = new ArrayDeque<>();
  private Phase phase = Phase.ASLEEP;
  private boolean wanted;
  private boolean linkUp;
  private int transaction;
  private int sent;
  private Instant asked = Instant.MIN;
  private Optional<Instant> next = Optional.empty();
  private Optional<DhcpMessage> offer = Optional.empty();
  private Optional<Lease> lease = Optional.empty();

  /**
   * A client that sleeps.
   *
   * @param acceptable which offers it takes
   * @param seed of its transaction numbers and of the spread of its delays
   */
  public DhcpClient(MacAddress mac, Predicate<Routable> acceptable, long seed) {
    this.mac = mac;
    this.acceptable = acceptable;
    this.random = new SplittableRandom(seed ^ ~mac.bits());
  }

  @Override
  public void handle(Input input, Instant now) {
    if (input instanceof Input.LeaseWanted) {
      wanted = true;
      init(now);
    } else if (input instanceof Input.LinkUp) {
      linkUp = true;
      init(now);
    } else if (input instanceof Input.LinkDown) {
      linkUp = false;
      sleep();
    } else if (input instanceof Input.TimerExpired) {
      next.filter(at -> !at.isAfter(now)).ifPresent(at -> expired(now));
    } else if (input instanceof Input.FrameReceived frame && phase != Phase.ASLEEP) {
      EthernetFrame.decode(frame.bytes()).ifPresent(f -> received(f, now));
    }
  }

  @Override
  public Output poll() {
    var output = outputs.poll();
    return output == null ? new Output.WaitUntil(next) : output;
  }

  private void init(Instant now) {
    if (wanted && linkUp && phase == Phase.ASLEEP) {
      select(now);
    }
  }

  private void sleep() {
    phase = Phase.ASLEEP;
    next = Optional.empty();
    lose();
  }

  private void lose() {
    if (lease.isPresent()) {
      lease = Optional.empty();
      outputs.add(new Output.LeaseChanged(Optional.empty()));
    }
  }

  private void select(Instant now) {
    phase = Phase.SELECTING;
    transaction = random.nextInt();
    sent = 0;
    discover(now);
  }

  private void discover(Instant now) {
    transmit(message(Type.DISCOVER).broadcast());
    next = Optional.of(now.plus(backOff()));
    sent++;
  }

  /** 4 s, doubled up to 64 s, each with a spread of a second either way. */
  private Duration backOff() {
    var doubled = FIRST.multipliedBy(1L << Math.min(sent, 4));
    var spread = random.nextLong(-SPREAD.toNanos(), SPREAD.toNanos());
    return (doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled).plusNanos(spread);
  }

  private void expired(Instant now) {
    switch (phase) {
      case SELECTING -> discover(now);
      case REQUESTING -> request(now);
      case BOUND -> lease.ifPresent(held -> renew(held, now));
      default -> next = Optional.empty();
    }
  }

  private void request(Instant now) {
    if (sent == REQUESTS) {
      select(now);
      return;
    }
    offer.ifPresent(
        offered -> {
          int server = offered.options().getOrDefault(Option.SERVER, 0);
          var asks = message(Type.REQUEST).with(Option.REQUESTED, offered.given().bits());
          transmit(asks.with(Option.SERVER, server).broadcast());
        });
    asked = now;
    next = Optional.of(now.plus(backOff()));
    sent++;
  }

  /** Its own server first, then anybody, until it has run out (section 4.4.5). */
  private void renew(Lease held, Instant now) {
    if (!now.isBefore(held.expiry())) {
      lose();
      select(now);
      return;
    }
    boolean anybody = !now.isBefore(held.rebinding());
    var own = held.routable().address();
    var asks = message(Type.REQUEST).withCurrent(own);
    var packet =
        asks.udp(DhcpMessage.CLIENT_PORT, DhcpMessage.SERVER_PORT)
            .packet(own, anybody ? Ipv4Address.LIMITED_BROADCAST : held.server());
    transmit(packet.frame(mac, anybody ? MacAddress.BROADCAST : held.serverHardware()));
    asked = now;
    next = Optional.of(again(now, anybody ? held.expiry() : held.rebinding()));
  }

  private static Instant again(Instant now, Instant end) {
    var half = Duration.between(now, end).dividedBy(2);
    var later = now.plus(half.compareTo(LEAST_RENEWAL) < 0 ? LEAST_RENEWAL : half);
    return later.isBefore(end) ? later : end;
  }

  private void received(EthernetFrame frame, Instant now) {
    DhcpMessage.decode(frame)
        .filter(message -> message.transaction() == transaction && message.client().equals(mac))
        .ifPresent(message -> answered(message, frame, now));
  }

  private void answered(DhcpMessage message, EthernetFrame frame, Instant now) {
    if (phase == Phase.SELECTING && message.type() == Type.OFFER) {
      if (acceptable.test(Lease.routable(message))) {
        offer = Optional.of(message);
        phase = Phase.REQUESTING;
        sent = 0;
        request(now);
      }
    } else if (phase == Phase.REQUESTING || phase == Phase.BOUND) {
      if (message.type() == Type.ACK) {
        Lease.of(message, frame, asked).ifPresent(this::bind);
      } else if (message.type() == Type.NAK) {
        lose();
        select(now);
      }
    }
  }

  private void bind(Lease got) {
    boolean news = lease.filter(old -> old.routable().equals(got.routable())).isEmpty();
    phase = Phase.BOUND;
    lease = Optional.of(got);
    next = Optional.of(got.renewal());
    if (news) {
      outputs.add(new Output.LeaseChanged(Optional.of(got.routable())));
    }
  }

  private DhcpMessage message(Type type) {
    return DhcpMessage.of(type, transaction, mac);
  }

  private void transmit(EthernetFrame frame) {
    outputs.add(new Output.Transmit(frame.encode()));
  }
}
