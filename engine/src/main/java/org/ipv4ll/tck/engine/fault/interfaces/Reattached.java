// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.interfaces;

import java.util.Optional;
import java.util.function.Function;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.Restart;
import org.ipv4ll.tck.engine.fault.injection.Unprobed;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** What a host makes of a link that comes up again after it had an address (section 2.2). */
record Reattached(Function<Ipv4Address, Host> successor) implements Interposed.Between {

  /** Trusts its address to be still its own: no probes, announcements at once. */
  static HostFactory trusting() {
    return (mac, remembered, seed) ->
        new Interposed(
            HostFactory.RFC3927.create(mac, remembered, seed),
            mac,
            new Reattached(
                former ->
                    Restart.afterConflict(Unprobed.HOST, HostFactory.RFC3927)
                        .create(mac, Optional.of(former), seed + 1)));
  }

  /** Starts with the next address of its sequence. */
  static HostFactory fickle() {
    return Restart.around(restart -> new Reattached(former -> restart.host(Optional.empty())));
  }

  @Override
  public void input(Input input, Interposed host) {
    var former = host.watch().former().filter(x -> input instanceof Input.LinkUp);
    former.ifPresentOrElse(
        address -> host.replace(successor.apply(address)), () -> host.pass(input));
  }

  /** Does not notice that its link was gone while it had an address. */
  static final class Oblivious implements Interposed.Between {

    @Override
    public void input(Input input, Interposed host) {
      boolean flap = input instanceof Input.LinkDown || input instanceof Input.LinkUp;
      if (!flap || host.watch().claimed().isEmpty()) {
        host.pass(input);
      }
    }
  }
}
