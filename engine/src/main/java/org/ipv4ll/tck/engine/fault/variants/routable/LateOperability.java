// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants.routable;

import static java.time.Duration.ofSeconds;

import java.time.Duration;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;

/** Takes its time to find out that a routable address is operable (section 1.9). */
final class LateOperability implements Interposed.Between {

  static final HostFactory HOST = Interposed.host(LateOperability::new);

  private static final Duration EXAMINATION = ofSeconds(7);

  private int changes;

  private LateOperability() {}

  @Override
  public void input(Input input, Interposed host) {
    if (!(input instanceof Input.RoutableAddress news)) {
      host.pass(input);
      return;
    }
    int change = ++changes;
    if (news.address().isEmpty()) {
      host.pass(news);
    } else {
      host.after(EXAMINATION, () -> notice(change, news, host));
    }
  }

  private void notice(int change, Input.RoutableAddress news, Interposed host) {
    if (change == changes) {
      host.pass(news);
    }
  }
}
