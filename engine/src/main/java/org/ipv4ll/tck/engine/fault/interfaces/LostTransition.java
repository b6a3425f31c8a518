// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.interfaces;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.weak;

import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;

/** Hosts that lose their way from a link-local address to a routable one (section 1.9). */
final class LostTransition {

  private LostTransition() {}

  static List<Deviation> all() {
    return List.of(
        weak("M-IFC-27", Interposed.host(Absorbed::new)), fault("M-IFC-80", OverwrittenLease.HOST));
  }

  private static final class Absorbed implements Interposed.Between {

    private Optional<Input> unnoticed = Optional.empty();

    @Override
    public void input(Input input, Interposed host) {
      boolean probing = host.watch().claimed().isEmpty() && host.watch().candidate().isPresent();
      if (probing && input instanceof Input.RoutableAddress) {
        unnoticed = Optional.of(input);
        return;
      }
      host.pass(input);
      var noticed = unnoticed.filter(i -> host.watch().claimed().isPresent());
      unnoticed = noticed.isPresent() ? Optional.empty() : unnoticed;
      noticed.ifPresent(host::pass);
    }
  }
}
