// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture.file;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds frames that are there twice because they were mirrored twice: identical octets within a few
 * milliseconds. No host that keeps RFC 3927 sends the same ARP packet twice so soon.
 */
final class Copies {

  private static final long NEAR = Duration.ofMillis(3).toNanos();

  /** More frames than a fast link carries in that time. */
  private static final int MOST = 8_192;

  private final Map<Integer, CapturedFrame> recent =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, CapturedFrame> eldest) {
          return size() > MOST;
        }
      };

  /** The frame that this one is a copy of, if it is one. */
  Optional<CapturedFrame> original(CapturedFrame frame) {
    int hash = Arrays.hashCode(frame.octets());
    var before = recent.get(hash);
    if (before != null
        && frame.nanos() - before.nanos() <= NEAR
        && Arrays.equals(before.octets(), frame.octets())) {
      return Optional.of(before);
    }
    recent.remove(hash);
    recent.put(hash, frame);
    return Optional.empty();
  }

  void clear() {
    recent.clear();
  }
}
