// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.rules;

import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Where a host takes its candidates from (RFC 3927 section 2.1). */
@FunctionalInterface
public interface AddressSelection {

  /** The next candidate; every call goes one step further in the host's own sequence. */
  Ipv4Address next();
}
