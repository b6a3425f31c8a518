// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import java.time.Duration;

/** Hosts that claim an address without the probing test of section 2.2.1. */
final class Unprobed {

  /** Uses its first candidate as soon as it is ready, announcing it as if it had been probed. */
  static final HostFactory HOST =
      OutputFilter.arp(
          Constants.host(
              t -> {
                t.probeNum = 1;
                t.announceWait = Duration.ZERO;
              }),
          ArpTest.PROBE);

  private Unprobed() {}
}
