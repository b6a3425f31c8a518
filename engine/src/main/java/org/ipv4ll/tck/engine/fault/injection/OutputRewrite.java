// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.injection;

import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.EthernetFrame;

/** Outputs that leave the host in another form. */
public final class OutputRewrite {

  private OutputRewrite() {}

  /** Some ARP frames are changed on their way out. */
  public static HostFactory arp(
      HostFactory base, ArpTest which, BiFunction<ArpFrame, Interposed, EthernetFrame> change) {
    return Interposed.around(base, () -> new Changed(which, change));
  }

  /** All frames are changed on their way out. */
  public static HostFactory bytes(HostFactory base, UnaryOperator<byte[]> change) {
    return Interposed.around(base, () -> new Raw(change));
  }

  private record Changed(ArpTest which, BiFunction<ArpFrame, Interposed, EthernetFrame> change)
      implements Interposed.Between {

    @Override
    public void output(Output output, Interposed host) {
      ArpFrame.in(output)
          .filter(said -> which.test(said, host))
          .ifPresentOrElse(said -> host.emit(change.apply(said, host)), () -> host.emit(output));
    }
  }

  private record Raw(UnaryOperator<byte[]> change) implements Interposed.Between {

    @Override
    public void output(Output output, Interposed host) {
      host.emit(
          output instanceof Output.Transmit transmit
              ? new Output.Transmit(change.apply(transmit.bytes()))
              : output);
    }
  }
}
