// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants.routable;

import java.time.Duration;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;

/** Looks for a DHCP server first and begins to probe when none has answered. */
public final class DhcpFirst implements Interposed.Between {

  public static final HostFactory HOST = Interposed.host(DhcpFirst::new);

  private static final Duration TIME_OUT = Duration.ofSeconds(8);

  private int links;
  private boolean wanted = true;

  private DhcpFirst() {}

  @Override
  public void input(Input input, Interposed host) {
    if (input instanceof Input.LinkLocalWanted wish) {
      wanted = wish.wanted();
    }
    if (input instanceof Input.LinkUp) {
      int link = ++links;
      host.pass(new Input.LinkLocalWanted(false));
      host.pass(new Input.LeaseWanted());
      host.after(TIME_OUT, () -> give(link, host));
    }
    links += input instanceof Input.LinkDown ? 1 : 0;
    host.pass(input);
  }

  private void give(int link, Interposed host) {
    if (link == links && wanted) {
      host.pass(new Input.LinkLocalWanted(true));
    }
  }
}
