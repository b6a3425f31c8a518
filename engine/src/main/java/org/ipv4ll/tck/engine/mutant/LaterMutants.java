// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.ipv4ll.tck.engine.mutant.Mutant.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.rules.AddressSelection;
import org.ipv4ll.tck.engine.rules.DefencePolicy;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.UniformSelection;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Faults that do not show the first time: what was lost, cut or long ago changes the host. */
final class LaterMutants {

  private static final Duration ANNOUNCING = ofSeconds(2);

  private static final BiConsumer<Output, Interposed> AGAIN =
      (output, host) ->
          ArpFrame.in(output)
              .filter(said -> ArpTest.DEFENCE.test(said, host))
              .ifPresent(said -> host.after(ofSeconds(8), () -> say(said, host)));

  private LaterMutants() {}

  static List<Mutant> all() {
    return Stream.of(deaf(), losing(), defending(), reattached()).flatMap(List::stream).toList();
  }

  private static List<Mutant> deaf() {
    return List.of(
        fault(
            "M-DEF-47",
            InputFilter.deafTo((heard, host) -> Conflicts.inUse(heard, host) && host.watch().losses() > 0)),
        fault(
            "M-DEF-52",
            InputFilter.deafTo((heard, host) -> Conflicts.inUse(heard, host) && host.watch().hasRoutable())),
        fault(
            "M-DEF-53",
            InputFilter.deafTo((heard, host) ->
                    Conflicts.inUse(heard, host)
                        && host.now().isAfter(host.watch().claimedAt().plus(ofMinutes(10))))),
        fault(
            "M-IFC-20",
            InputFilter.deafTo((heard, host) -> Conflicts.inUse(heard, host) && host.watch().flaps() > 0)));
  }

  private static List<Mutant> losing() {
    return List.of(
        fault(
            "M-DEF-48",
            OutputFilter.of(
                HostFactory.RFC3927,
                (output, host) -> output instanceof Output.Transmit && host.watch().losses() > 1)),
        fault(
            "M-SEL-24",
            (mac, remembered, seed) ->
                HostFactory.host(
                    mac, Rules.RFC3927.withSelection(LockStep::new), remembered, seed)));
  }

  private static List<Mutant> defending() {
    return List.of(
        fault(
            "M-DEF-45",
            (mac, remembered, seed) ->
                HostFactory.host(mac, Rules.RFC3927.with(new FirstOnly()), remembered, seed)),
        fault("M-DEF-46", Interposed.around(HostFactory.RFC3927, Obliging::new)),
        fault("M-DEF-49", Reaction.after(HostFactory.RFC3927, AGAIN)),
        fault("M-ANN-18", Interposed.around(HostFactory.RFC3927, Startled::new)));
  }

  private static List<Mutant> reattached() {
    return List.of(
        fault(
            "M-IFC-21",
            (mac, remembered, seed) ->
                new Interposed(
                    HostFactory.RFC3927.create(mac, remembered, seed), mac, new Weary(seed))));
  }

  private static void say(ArpFrame said, Interposed host) {
    if (host.watch().isClaimed(said.arp().senderProtocol())) {
      host.emit(said.frame());
    }
  }

  private static final class LockStep implements AddressSelection {

    private final AddressSelection own;
    private final AddressSelection everybodys = new UniformSelection(MacAddress.ZERO);
    private boolean later;

    LockStep(MacAddress mac) {
      this.own = new UniformSelection(mac);
    }

    @Override
    public Ipv4Address next() {
      var next = later ? everybodys.next() : own.next();
      later = true;
      return next;
    }
  }

  private static final class FirstOnly implements DefencePolicy {

    private Optional<Instant> first = Optional.empty();

    @Override
    public boolean defends(Optional<Instant> previous, Instant now, Duration interval) {
      boolean recent = first.filter(at -> !now.isAfter(at.plus(interval))).isPresent();
      first = first.or(() -> Optional.of(now));
      return !recent;
    }
  }

  /** Takes the first conflict after an answer for the first of all. */
  private static final class Obliging implements Interposed.Between {

    private boolean answered;

    @Override
    public void input(Input input, Interposed host) {
      boolean conflict =
          ArpFrame.in(input).filter(heard -> Conflicts.inUse(heard, host)).isPresent();
      if (conflict && answered) {
        answered = false;
        host.watch().claimed().ifPresent(x -> Gratuitous.announce(x, host));
      } else {
        host.pass(input);
      }
    }

    @Override
    public void output(Output output, Interposed host) {
      answered |= ArpFrame.in(output).filter(said -> said.arp().isReply()).isPresent();
      answered &= !(output instanceof Output.AddressClaimed);
      host.emit(output);
    }
  }

  /** Its timer runs out whenever it is woken. */
  private static final class Startled implements Interposed.Between {

    private boolean hastened;

    @Override
    public void input(Input input, Interposed host) {
      host.pass(input);
      var announcing = host.watch().claimedAt().plus(ANNOUNCING);
      if (input instanceof Input.FrameReceived && !hastened && host.now().isBefore(announcing)) {
        host.watch()
            .claimed()
            .ifPresent(
                x -> {
                  hastened = true;
                  Gratuitous.announce(x, host);
                });
      }
    }

    @Override
    public void output(Output output, Interposed host) {
      hastened &= !(output instanceof Output.AddressClaimed);
      boolean second =
          ArpFrame.in(output).filter(said -> ArpTest.ANNOUNCEMENT.test(said, host)).isPresent()
              && host.now().isAfter(host.watch().claimedAt());
      if (!second || !hastened) {
        host.emit(output);
      }
    }
  }

  /** Probes its old address after the first flap, and trusts it from the second on. */
  private record Weary(long seed) implements Interposed.Between {

    @Override
    public void input(Input input, Interposed host) {
      var former = host.watch().former();
      if (input instanceof Input.LinkUp && host.watch().flaps() > 1 && former.isPresent()) {
        host.replace(trusting(host.watch().mac(), former));
      } else {
        host.pass(input);
      }
    }

    private Host trusting(MacAddress mac, Optional<Ipv4Address> former) {
      return Restart.afterConflict(Unprobed.HOST, HostFactory.RFC3927)
          .create(mac, former, seed + 1);
    }
  }
}
