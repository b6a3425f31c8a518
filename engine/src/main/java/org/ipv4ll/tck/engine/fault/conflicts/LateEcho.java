// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.conflicts;

import static java.time.Duration.ofMillis;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.Restart;
import org.ipv4ll.tck.engine.host.Input;

/** Takes its own probe, which comes back late, for a conflict (section 2.2.1). */
final class LateEcho {

  private LateEcho() {}

  static List<Deviation> all() {
    return List.of(fault("M-CDP-40", Restart.around(Haunting::new)));
  }

  private record Haunting(Restart restart) implements Interposed.Between {

    private static final Duration PROMPT = ofMillis(100);

    @Override
    public void input(Input input, Interposed host) {
      if (ArpFrame.in(input).filter(heard -> isLateEcho(heard, host)).isPresent()) {
        host.watch().abandoned();
        host.replace(restart.host(Optional.empty()));
      } else {
        host.pass(input);
      }
    }

    private static boolean isLateEcho(ArpFrame heard, Interposed host) {
      var watch = host.watch();
      return heard.arp().isProbe()
          && heard.arp().senderHardware().equals(watch.mac())
          && watch.isCandidate(heard.arp().targetProtocol())
          && host.now().isAfter(watch.lastSpoken().plus(PROMPT));
    }
  }
}
