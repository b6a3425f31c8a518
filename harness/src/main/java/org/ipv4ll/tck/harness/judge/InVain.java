// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * What explains that a case was driven no further because something was awaited in vain: whatever a
 * check asks about what would have followed cannot be told because of it.
 */
final class InVain {

  /** The check whether an interface that became active anew probes. */
  private static final String PROBES_ANEW = "replug-probes";

  /** The checks whether a host that loses its address configures a new one. */
  private static final List<String> REPLACES = List.of("replacement-new", "replacement-probed");

  private InVain() {}

  /** These ids of checks, and those of the checks that ask about what was awaited. */
  static Set<String> explained(CaseRecord record, String... blockers) {
    return Stream.concat(Stream.of(blockers), awaited(record)).collect(Collectors.toSet());
  }

  private static Stream<String> awaited(CaseRecord record) {
    if (record.missed().isEmpty()) {
      return Stream.of();
    }
    if (record.epoch() > 0 && record.first(record.epoch(), Frame::isProbe).isEmpty()) {
      return Stream.of(PROBES_ANEW);
    }
    return isLeftWithoutAnother(record) ? REPLACES.stream() : Stream.of();
  }

  /** Whether the address in use was contested, and no other one was probed since. */
  private static boolean isLeftWithoutAnother(CaseRecord record) {
    var claim = record.claim();
    var contest =
        record.stimuli().stream()
            .filter(frame -> claim.filter(c -> frame.uses(c.address())).isPresent())
            .findFirst();
    return contest.isPresent()
        && record
            .first(
                contest.get().index(),
                frame -> frame.isProbe() && !frame.isProbeFor(claim.orElseThrow().address()))
            .isEmpty();
  }
}
