// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import org.ipv4ll.tck.harness.record.Frame;

/**
 * How a host is seen to leave an address.
 *
 * @param frame the first that shows it
 */
record Departure(Kind kind, Frame frame) {

  enum Kind {
    /** It probes another address. */
    MOVED,
    /** It uses another address without a probe. */
    UNTESTED,
    /** It ceases to use the address, and probes the very same one from the beginning. */
    RESTARTED
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
