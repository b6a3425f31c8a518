// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.injection;

import java.util.function.BiPredicate;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;

/** Outputs that never reach the link. */
public final class OutputFilter {

  private OutputFilter() {}

  /** Silent about some ARP frames. */
  public static HostFactory arp(HostFactory base, ArpTest unsaid) {
    return of(
        base, (out, host) -> ArpFrame.in(out).filter(said -> unsaid.test(said, host)).isPresent());
  }

  public static HostFactory of(HostFactory base, BiPredicate<Output, Interposed> unsaid) {
    return Interposed.around(base, () -> new Silent(unsaid));
  }

  private record Silent(BiPredicate<Output, Interposed> unsaid) implements Interposed.Between {

    @Override
    public void output(Output output, Interposed host) {
      if (!unsaid.test(output, host)) {
        host.emit(output);
      }
    }
  }
}
