// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture.file;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a capture file is like as a whole.
 *
 * @param frames how many packets it has
 * @param folded how many of them are copies of one just before
 * @param dropped how many are missing, by the file's own account
 * @param withoutTime how many have no time stamp
 * @param cut how many are not there in full
 * @param unread how many are no Ethernet frames, by the type of their link
 * @param resolution of its time stamps
 * @param restarts frames from which on the time begins anew
 */
public record CaptureFacts(
    int frames,
    int folded,
    long dropped,
    int withoutTime,
    int cut,
    Map<Integer, Integer> unread,
    Duration resolution,
    List<Integer> restarts) {

  public CaptureFacts {
    unread = Map.copyOf(new TreeMap<>(unread));
    restarts = List.copyOf(restarts);
  }

  /** How many frames can be judged. */
  public int readable() {
    return frames - withoutTime - unread.values().stream().mapToInt(Integer::intValue).sum();
  }
}
