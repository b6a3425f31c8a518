// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.rules;

import java.time.Duration;

/** What a routable address means for the link-local one (RFC 3927 sections 1.6 and 1.9). */
public interface Coexistence {

  Coexistence RFC3927 = new Coexistence() {};

  /** Section 1.6: 169.254/16 belongs to this protocol alone, so a lease from it is none. */
  default boolean accepts(Routable routable) {
    return !routable.address().isLinkLocal();
  }

  /** Section 1.9: no link-local address is configured while a routable one is operable. */
  default boolean configuresBeside() {
    return false;
  }

  /**
   * How long an address that is in use stays beside a new routable one. Section 1.9 lets both
   * coexist in a transition and wants communications that are underway to go on.
   */
  default Duration transition() {
    return Duration.ofSeconds(30);
  }
}
