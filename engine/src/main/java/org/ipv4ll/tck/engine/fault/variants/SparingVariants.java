// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.variant;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.OutputFilter;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.IcmpError;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;

/** Hosts that conform and merely send little: few answers, few errors or none. */
final class SparingVariants {

  private static final int A_SECOND = 5;

  private SparingVariants() {}

  static List<Deviation> all() {
    return List.of(
        variant("V-88", Interposed.host(Sparing::new)),
        variant("V-85", OutputFilter.of(HostFactory.RFC3927, (said, host) -> isError(said))),
        variant("V-87", Interposed.host(Reticent::new)));
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

  private static boolean isError(Output output) {
    return output instanceof Output.Transmit sent
        && Ipv4Packet.decode(sent.bytes()).filter(IcmpError::is).isPresent();
  }

  private static final class Reticent implements Interposed.Between {

    private static final int PAUSE_SECONDS = 5;

    private Instant next = Instant.MIN;

    @Override
    public void output(Output output, Interposed host) {
      boolean error = isError(output);
      if (error && host.now().isBefore(next)) {
        return;
      }
      next = error ? host.now().plusSeconds(PAUSE_SECONDS) : next;
      host.emit(output);
    }
  }
}
