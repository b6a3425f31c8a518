// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import java.util.function.BiPredicate;
import org.ipv4ll.tck.engine.host.Output;

/** Outputs that never reach the link. */
final class OutputFilter {

  private OutputFilter() {}

  /** Silent about some ARP frames. */
  static HostFactory arp(HostFactory base, ArpTest unsaid) {
    return of(
        base, (out, host) -> ArpFrame.in(out).filter(said -> unsaid.test(said, host)).isPresent());
  }

  static HostFactory of(HostFactory base, BiPredicate<Output, Interposed> unsaid) {
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
