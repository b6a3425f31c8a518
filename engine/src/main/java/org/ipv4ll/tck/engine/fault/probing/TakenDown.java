// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.probing;

import java.util.Optional;
import java.util.function.Function;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.Restart;
import org.ipv4ll.tck.engine.fault.injection.Unprobed;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/**
 * What a host makes of an interface that its administrator takes down and up again, and of no other
 * loss of its link (section 2.2).
 */
public final class TakenDown implements Interposed.Between {

  private final Function<Ipv4Address, Host> successor;
  private boolean taken;

  private TakenDown(Function<Ipv4Address, Host> successor) {
    this.successor = successor;
  }

  /** Trusts its address to be still its own: no probes, announcements at once. */
  static HostFactory trusting() {
    return (mac, remembered, seed) ->
        new Interposed(
            HostFactory.RFC3927.create(mac, remembered, seed),
            mac,
            new TakenDown(
                former ->
                    Restart.afterConflict(Unprobed.HOST, HostFactory.RFC3927)
                        .create(mac, Optional.of(former), seed + 1)));
  }

  /** Starts with the next address of its sequence. */
  public static HostFactory forgetful() {
    return Restart.around(restart -> new TakenDown(former -> restart.host(Optional.empty())));
  }

  @Override
  public void input(Input input, Interposed host) {
    taken |= input instanceof Input.InterfaceTaken;
    var former = host.watch().former().filter(x -> taken && input instanceof Input.LinkUp);
    taken &= former.isEmpty();
    former.ifPresentOrElse(
        address -> host.replace(successor.apply(address)), () -> host.pass(input));
  }

  /** Goes on as if nothing had been. */
  static final class Unnoticed implements Interposed.Between {

    private boolean taken;

    @Override
    public void input(Input input, Interposed host) {
      taken |= input instanceof Input.InterfaceTaken change && !change.up();
      boolean link = input instanceof Input.LinkDown || input instanceof Input.LinkUp;
      if (!taken || !link) {
        host.pass(input);
      }
      taken &= !(input instanceof Input.LinkUp);
    }
  }
}
