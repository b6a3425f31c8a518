// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.link;

import java.time.Instant;
import java.util.Optional;

/** Something that is attached to a virtual link. */
public interface Station {

  /** A frame of somebody else comes in. */
  void received(byte[] frame, Instant now);

  /** When {@link #expired} is due. */
  Optional<Instant> deadline();

  void expired(Instant now);
}
