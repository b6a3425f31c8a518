// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.injection;

import java.time.Duration;
import java.util.function.BiPredicate;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;

/** Outputs that leave the host later than they should. */
public final class DelayedOutput {

  private DelayedOutput() {}

  /** Some ARP frames are late; they are dropped if their address is not in use any more by then. */
  public static HostFactory arp(HostFactory base, ArpTest which, Duration delay) {
    return Interposed.around(base, () -> new LateArp(which, delay));
  }

  public static HostFactory of(
      HostFactory base, BiPredicate<Output, Interposed> which, Duration delay) {
    return Interposed.around(base, () -> new Late(which, delay));
  }

  private record LateArp(ArpTest which, Duration delay) implements Interposed.Between {

    @Override
    public void output(Output output, Interposed host) {
      ArpFrame.in(output)
          .filter(said -> which.test(said, host))
          .ifPresentOrElse(
              said -> host.after(delay, () -> say(said, host)), () -> host.emit(output));
    }

    private static void say(ArpFrame said, Interposed host) {
      if (host.watch().isClaimed(said.arp().senderProtocol())) {
        host.emit(said.frame());
      }
    }
  }

  private record Late(BiPredicate<Output, Interposed> which, Duration delay)
      implements Interposed.Between {

    @Override
    public void output(Output output, Interposed host) {
      if (which.test(output, host)) {
        host.after(delay, () -> host.emit(output));
      } else {
        host.emit(output);
      }
    }
  }
}
