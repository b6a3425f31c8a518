// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.defending;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.ArpTest;
import org.ipv4ll.tck.engine.fault.injection.Conflicts;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Gratuitous;
import org.ipv4ll.tck.engine.fault.injection.InputFilter;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.OutputFilter;
import org.ipv4ll.tck.engine.fault.injection.Reaction;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.DefencePolicy;
import org.ipv4ll.tck.engine.rules.Rules;

/** Conflicts that are missed or met wrongly because of what was lost, cut or long ago (2.5). */
final class LaterConflicts {

  private static final BiConsumer<Output, Interposed> AGAIN =
      (output, host) ->
          ArpFrame.in(output)
              .filter(said -> ArpTest.DEFENCE.test(said, host))
              .ifPresent(said -> host.after(ofSeconds(8), () -> say(said, host)));

  private LaterConflicts() {}

  static List<Deviation> all() {
    return List.of(
        fault(
            "M-DEF-47",
            InputFilter.deafTo(
                (heard, host) -> Conflicts.inUse(heard, host) && host.watch().losses() > 0)),
        fault(
            "M-DEF-52",
            InputFilter.deafTo(
                (heard, host) -> Conflicts.inUse(heard, host) && host.watch().hasRoutable())),
        fault(
            "M-DEF-53",
            InputFilter.deafTo(
                (heard, host) ->
                    Conflicts.inUse(heard, host)
                        && host.now().isAfter(host.watch().claimedAt().plus(ofMinutes(10))))),
        fault(
            "M-DEF-87",
            InputFilter.deafTo(
                (heard, host) ->
                    Conflicts.inUse(heard, host)
                        && host.now().isAfter(host.watch().claimedAt().plus(ofHours(1))))),
        fault(
            "M-DEF-48",
            OutputFilter.of(
                HostFactory.RFC3927,
                (output, host) -> output instanceof Output.Transmit && host.watch().losses() > 1)),
        fault("M-DEF-45", HostFactory.each(() -> Rules.RFC3927.with(new FirstOnly()))),
        fault("M-DEF-46", Interposed.host(Obliging::new)),
        fault("M-DEF-49", Reaction.after(HostFactory.RFC3927, AGAIN)));
  }

  private static void say(ArpFrame said, Interposed host) {
    if (host.watch().isClaimed(said.arp().senderProtocol())) {
      host.emit(said.frame());
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
      boolean conflict = Conflicts.inUse(input, host);
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
}
