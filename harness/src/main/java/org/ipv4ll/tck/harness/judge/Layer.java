// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge;

import java.util.Locale;

/** Which part of a host keeps or breaks what a check asks about. */
public enum Layer {
  /** Address autoconfiguration: selecting, probing, announcing, defending. */
  AUTOCONF,
  /** Resolving and answering by ARP. */
  ARP,
  /** Sending, receiving and forwarding of IP. */
  IP;

  /** As in results. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
