// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.link;

import java.util.Optional;
import org.pcap4j.core.Pcaps;

/** The libpcap of this machine. */
public final class CaptureLibrary {

  private CaptureLibrary() {}

  /** What it says about itself, if it is there. */
  public static Optional<String> version() {
    try {
      return Optional.of(Pcaps.libVersion());
    } catch (LinkageError e) {
      return Optional.empty();
    }
  }
}
