// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the life of a host that is judged by itself.
 *
 * @param from when it begins
 * @param end up to when everything was seen
 * @param heard when anything at all was heard of the host, about once a second
 * @param routable when it was seen to have a routable address; null if it was not
 */
record Episode(
    Host host,
    Beginning beginning,
    Instant from,
    Instant end,
    List<Observation> frames,
    List<Instant> heard,
    @Nullable Instant routable) {

  Episode {
    frames = List.copyOf(frames);
    heard = List.copyOf(heard);
  }

  /** Whether the host was heard from one moment to another, both excluded. */
  boolean isHeard(Instant from, Instant to) {
    return heard.stream().anyMatch(at -> at.isAfter(from) && at.isBefore(to));
  }
}
