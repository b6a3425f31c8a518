// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ipv4ll.tck.harness.capture.file.CaptureFacts;
import org.ipv4ll.tck.harness.capture.file.Links;

/**
 * What a reader has to know of a capture before he believes what is said of it.
 *
 * @param nobody how many frames have no source that could be anybody's
 */
record CaptureNotes(CaptureFacts facts, Links links, int nobody) {

  private static final Map<Integer, String> LINK_TYPES =
      Map.of(
          0, "loopback",
          101, "raw IP",
          105, "802.11",
          127, "802.11 with radiotap",
          108, "loopback",
          12, "raw IP",
          9, "PPP",
          189, "USB",
          187, "Bluetooth");

  List<String> all() {
    var notes = new ArrayList<String>();
    if (facts.folded() > 0) {
      notes.add(
          "%d frames are copies of one less than 3 ms before (mirrored twice, or sent again); each"
                  .formatted(facts.folded())
              + " counts once");
    }
    if (facts.dropped() > 0) {
      notes.add(
          "the capture lost %d packets by its own account: no host is blamed for missing frames"
              .formatted(facts.dropped()));
    }
    unread(facts).ifPresent(notes::add);
    if (facts.withoutTime() > 0) {
      notes.add(facts.withoutTime() + " packets have no time stamp and are left out");
    }
    if (facts.cut() > 0) {
      notes.add(
          "%d packets are truncated (snap length): only the captured octets are judged"
              .formatted(facts.cut()));
    }
    if (nobody > 0) {
      notes.add(
          "%d frames have no source that could be a station (all zero, or a group): nobody is"
                  .formatted(nobody)
              + " judged by them");
    }
    facts
        .restarts()
        .forEach(
            number ->
                notes.add(
                    "the time runs back at frame %d: what follows is judged as another capture"
                        .formatted(number)));
    if (links.count() > 1) {
      notes.add(
          "%d interfaces or VLANs, each taken for a link of its own".formatted(links.count()));
    }
    return notes;
  }

  /** What cannot be read, and what to do instead. */
  static Optional<String> unread(CaptureFacts facts) {
    if (facts.unread().isEmpty()) {
      return Optional.empty();
    }
    var types =
        facts.unread().entrySet().stream()
            .map(
                each ->
                    "%d of link type %d (%s)"
                        .formatted(
                            each.getValue(),
                            each.getKey(),
                            LINK_TYPES.getOrDefault(each.getKey(), "no Ethernet")))
            .collect(Collectors.joining(", "));
    return Optional.of(
        "packets that are not read: %s; capture on an Ethernet interface".formatted(types));
  }
}
