// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import java.time.Duration;
import java.util.function.Consumer;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.Timing;

/** The constants of section 9, open to change. */
final class Constants {

  Duration probeWait = Timing.RFC3927.probeWait();
  int probeNum = Timing.RFC3927.probeNum();
  Duration probeMin = Timing.RFC3927.probeMin();
  Duration probeMax = Timing.RFC3927.probeMax();
  Duration announceWait = Timing.RFC3927.announceWait();
  int announceNum = Timing.RFC3927.announceNum();
  Duration announceInterval = Timing.RFC3927.announceInterval();
  int maxConflicts = Timing.RFC3927.maxConflicts();
  Duration rateLimitInterval = Timing.RFC3927.rateLimitInterval();
  Duration defendInterval = Timing.RFC3927.defendInterval();

  private Constants() {}

  /** The rules of the standard with other constants. */
  static Rules rules(Consumer<Constants> change) {
    return Rules.RFC3927.with(timing(change));
  }

  /** The correct host but for its constants. */
  static HostFactory host(Consumer<Constants> change) {
    return HostFactory.of(rules(change));
  }

  static Timing timing(Consumer<Constants> change) {
    var constants = new Constants();
    change.accept(constants);
    return constants.timing();
  }

  private Timing timing() {
    return new Timing(
        probeWait,
        probeNum,
        probeMin,
        probeMax,
        announceWait,
        announceNum,
        announceInterval,
        maxConflicts,
        rateLimitInterval,
        defendInterval);
  }
}
