// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.injection;

import java.time.Duration;
import org.ipv4ll.tck.engine.role.HostFactory;

/** Hosts that claim an address without the probing test of section 2.2.1. */
public final class Unprobed {

  /** Uses its first candidate as soon as it is ready, announcing it as if it had been probed. */
  public static final HostFactory HOST =
      OutputFilter.arp(
          Constants.host(
              t -> {
                t.probeNum = 1;
                t.announceWait = Duration.ZERO;
              }),
          ArpTest.PROBE);

  private Unprobed() {}
}
