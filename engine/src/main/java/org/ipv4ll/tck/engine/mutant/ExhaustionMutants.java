// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import static org.ipv4ll.tck.engine.mutant.Mutant.fault;
import static org.ipv4ll.tck.engine.mutant.Mutant.variant;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;

/** Hosts that run out of what it takes to send, and hosts that merely send little. */
final class ExhaustionMutants {

  private static final int REPLIES_AND_ALL = 50;
  private static final int OF_THE_PROCEDURE = 30;
  private static final int A_SECOND = 5;

  private ExhaustionMutants() {}

  static List<Mutant> all() {
    return List.of(
        fault(
            "M-DEF-85",
            Interposed.around(
                HostFactory.RFC3927, () -> new Leak(REPLIES_AND_ALL, said -> true, true))),
        fault(
            "M-DEF-86",
            Interposed.around(
                HostFactory.RFC3927,
                () -> new Leak(OF_THE_PROCEDURE, said -> !said.arp().isReply(), false))),
        variant("V-88", Interposed.around(HostFactory.RFC3927, Sparing::new)));
  }

  /**
   * Gives no buffer back. One kind of host runs dry altogether; the other takes from its buffers
   * for the procedure alone, and lacks them first when it has to defend its address.
   */
  private static final class Leak implements Interposed.Between {

    private final Predicate<ArpFrame> taken;
    private final boolean ofClaim;
    private int left;

    Leak(int buffers, Predicate<ArpFrame> taken, boolean ofClaim) {
      this.left = buffers;
      this.taken = taken;
      this.ofClaim = ofClaim;
    }

    @Override
    public void output(Output output, Interposed host) {
      var said = ArpFrame.in(output);
      boolean counts = said.filter(taken).isPresent();
      boolean dry = left <= 0 && output instanceof Output.Transmit;
      if (counts && (!ofClaim || host.watch().claimed().isPresent())) {
        left--;
      }
      if (!dry || !(ofClaim || said.filter(f -> ArpTest.DEFENCE.test(f, host)).isPresent())) {
        host.emit(output);
      }
    }
  }

  private static final class Sparing implements Interposed.Between {

    private final Deque<Instant> answered = new ArrayDeque<>();

    @Override
    public void output(Output output, Interposed host) {
      var before = host.now().minus(Duration.ofSeconds(1));
      answered.removeIf(at -> at.isBefore(before));
      boolean answer =
          ArpFrame.in(output).filter(said -> said.arp().isReply()).isPresent()
              && host.current() instanceof Input.FrameReceived;
      if (!answer || answered.size() < A_SECOND) {
        host.emit(output);
      }
      if (answer && answered.size() < A_SECOND) {
        answered.add(host.now());
      }
    }
  }
}
