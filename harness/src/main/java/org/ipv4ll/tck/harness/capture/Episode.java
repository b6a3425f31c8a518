// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

import java.time.Instant;
import java.util.List;
import org.ipv4ll.tck.harness.capture.survey.Host;
import org.jspecify.annotations.Nullable;

/**
 * A part of the life of a host that is judged by itself.
 *
 * @param from when it begins
 * @param end up to when everything was seen
 * @param routable when it was seen to have a routable address; null if it was not
 */
record Episode(
    Host host,
    Beginning beginning,
    Instant from,
    Instant end,
    List<Observation> frames,
    @Nullable Instant routable) {

  Episode {
    frames = List.copyOf(frames);
  }
}
