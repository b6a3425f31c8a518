// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants.attachment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;

/** What holds until it is taken back: a host that is put in the place of another has to know it. */
final class StandingInputs {

  private final Map<Class<?>, Input> last = new LinkedHashMap<>();

  void note(Input input) {
    if (input instanceof Input.LeaseWanted
        || input instanceof Input.LinkLocalWanted
        || input instanceof Input.RoutableAddress) {
      last.put(input.getClass(), input);
    }
  }

  /** Puts another host in place, its interface becoming active just now. */
  void replace(Host successor, Interposed host) {
    host.replace(successor);
    last.values().forEach(host::pass);
  }
}
