// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.interfaces;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.OutputFilter;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.wire.EthernetFrame;

/** What becomes of a host's DHCP client beside a link-local address (sections 1.9 and 2.11). */
public final class LeaseSeeking {

  private LeaseSeeking() {}

  /** Seeks a lease from the beginning, whether it is told to or not. */
  public static HostFactory inParallel() {
    return Interposed.host(Eager::new);
  }

  /** Asks no more once it has a link-local address. */
  static HostFactory ending() {
    return OutputFilter.of(
        HostFactory.RFC3927,
        (output, host) -> isDiscover(output) && host.watch().claimed().isPresent());
  }

  /** Asks so seldom once it has a link-local address. */
  static HostFactory slowedTo(Duration interval) {
    return Interposed.host(() -> new Slowed(interval));
  }

  /** Leaves every other question out once it has a link-local address. */
  static HostFactory halved() {
    return Interposed.host(Halved::new);
  }

  /** Leaves some questions out at random, never two in a row, with or without an address. */
  public static HostFactory uneven() {
    return (mac, remembered, seed) ->
        new Interposed(
            HostFactory.RFC3927.create(mac, remembered, seed), mac, new Uneven(mac.bits() ^ seed));
  }

  /** Asks for its link-local address as soon as it has one. */
  static HostFactory clinging() {
    return Interposed.host(Clinging::new);
  }

  /** Gives a lease back if it has a link-local address. */
  static HostFactory releasing() {
    return Interposed.host(Releasing::new);
  }

  private static boolean isDiscover(Output output) {
    return output instanceof Output.Transmit transmit
        && EthernetFrame.decode(transmit.bytes())
            .flatMap(DhcpMessage::decode)
            .filter(message -> message.type() == DhcpMessage.Type.DISCOVER)
            .isPresent();
  }

  private static final class Eager implements Interposed.Between {

    @Override
    public void input(Input input, Interposed host) {
      if (input instanceof Input.LinkUp) {
        host.pass(new Input.LeaseWanted());
      }
      host.pass(input);
    }
  }

  private static final class Slowed implements Interposed.Between {

    private final Duration interval;
    private Instant last = Instant.MIN;

    Slowed(Duration interval) {
      this.interval = interval;
    }

    @Override
    public void output(Output output, Interposed host) {
      if (!isDiscover(output)) {
        host.emit(output);
      } else if (host.watch().claimed().isEmpty() || host.now().isAfter(last.plus(interval))) {
        last = host.now();
        host.emit(output);
      }
    }
  }

  private static final class Halved implements Interposed.Between {

    private int questions;

    @Override
    public void output(Output output, Interposed host) {
      boolean slow = isDiscover(output) && host.watch().claimed().isPresent();
      questions += slow ? 1 : 0;
      if (!slow || questions % 2 == 0) {
        host.emit(output);
      }
    }
  }

  private static final class Uneven implements Interposed.Between {

    private final SplittableRandom random;
    private boolean left = true;

    Uneven(long seed) {
      this.random = new SplittableRandom(seed);
    }

    @Override
    public void output(Output output, Interposed host) {
      if (isDiscover(output)) {
        left = !left && random.nextInt(4) == 0;
      }
      if (!isDiscover(output) || !left) {
        host.emit(output);
      }
    }
  }

  private static final class Clinging implements Interposed.Between {

    @Override
    public void output(Output output, Interposed host) {
      var claimed = host.watch().claimed();
      if (isDiscover(output) && claimed.isPresent()) {
        var mac = host.watch().mac();
        host.emit(
            DhcpMessage.of(DhcpMessage.Type.DISCOVER, 1, mac)
                .with(DhcpMessage.Option.REQUESTED, claimed.get().bits())
                .broadcast());
      } else {
        host.emit(output);
      }
    }
  }

  private static final class Releasing implements Interposed.Between {

    @Override
    public void output(Output output, Interposed host) {
      Optional<Routable> got =
          output instanceof Output.LeaseChanged change ? change.address() : Optional.empty();
      if (got.isPresent() && host.watch().claimed().isPresent()) {
        var mac = host.watch().mac();
        host.emit(
            DhcpMessage.of(DhcpMessage.Type.RELEASE, 1, mac)
                .withCurrent(got.get().address())
                .broadcast());
      } else {
        host.emit(output);
      }
    }
  }
}
