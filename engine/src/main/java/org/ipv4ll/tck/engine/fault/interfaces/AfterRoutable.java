// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.interfaces;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;

import java.util.List;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Conflicts;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Hosts that are not what they were once a routable address has gone (section 1.9). */
final class AfterRoutable {

  private AfterRoutable() {}

  static List<Deviation> all() {
    return List.of(
        fault("M-IFC-23", Interposed.host(Unguarded::new)),
        fault("M-IFC-24", Interposed.host(Whispering::new)));
  }

  /** Remembers whether a routable address has gone. */
  private abstract static class Bereft implements Interposed.Between {

    private boolean bereft;

    @Override
    public final void input(Input input, Interposed host) {
      bereft |= input instanceof Input.RoutableAddress change && change.address().isEmpty();
      if (!bereft || ArpFrame.in(input).filter(heard -> escapes(heard, host)).isEmpty()) {
        host.pass(input);
      }
    }

    boolean escapes(ArpFrame heard, Interposed host) {
      return false;
    }

    boolean isBereft() {
      return bereft;
    }
  }

  private static final class Unguarded extends Bereft {

    @Override
    boolean escapes(ArpFrame heard, Interposed host) {
      return Conflicts.inUse(heard, host);
    }
  }

  private static final class Whispering extends Bereft {

    @Override
    public void output(Output output, Interposed host) {
      var reply = ArpFrame.in(output).filter(said -> isBereft() && said.arp().isReply());
      reply.ifPresentOrElse(said -> host.emit(toAsker(said)), () -> host.emit(output));
    }

    private static EthernetFrame toAsker(ArpFrame said) {
      MacAddress asker = said.arp().targetHardware();
      return said.frame().to(asker);
    }
  }
}
