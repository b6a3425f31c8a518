// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.defending;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;

import java.util.List;
import java.util.function.Predicate;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.ArpTest;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Output;

/** Hosts that run out of what it takes to send. */
final class LeakedBuffers {

  private static final int REPLIES_AND_ALL = 50;
  private static final int OF_THE_PROCEDURE = 30;

  private LeakedBuffers() {}

  static List<Deviation> all() {
    return List.of(
        fault("M-DEF-85", Interposed.host(() -> new Leak(REPLIES_AND_ALL, said -> true, true))),
        fault(
            "M-DEF-86",
            Interposed.host(
                () -> new Leak(OF_THE_PROCEDURE, said -> !said.arp().isReply(), false))));
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
}
