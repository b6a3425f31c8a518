// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.injection;

import java.time.Duration;
import java.util.function.Consumer;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.Timing;

/** The constants of section 9, open to change: fields, so that a fault is one assignment. */
public final class Constants {

  public Duration probeWait = Timing.RFC3927.probeWait();
  public int probeNum = Timing.RFC3927.probeNum();
  public Duration probeMin = Timing.RFC3927.probeMin();
  public Duration probeMax = Timing.RFC3927.probeMax();
  public Duration announceWait = Timing.RFC3927.announceWait();
  public int announceNum = Timing.RFC3927.announceNum();
  public Duration announceInterval = Timing.RFC3927.announceInterval();
  public int maxConflicts = Timing.RFC3927.maxConflicts();
  public Duration rateLimitInterval = Timing.RFC3927.rateLimitInterval();
  public Duration defendInterval = Timing.RFC3927.defendInterval();

  private Constants() {}

  /** The rules of the standard with other constants. */
  public static Rules rules(Consumer<Constants> change) {
    return Rules.RFC3927.with(timing(change));
  }

  /** The correct host but for its constants. */
  public static HostFactory host(Consumer<Constants> change) {
    return HostFactory.of(rules(change));
  }

  public static Timing timing(Consumer<Constants> change) {
    var constants = new Constants();
    change.accept(constants);
    return constants.timing();
  }

  private Timing timing() {
    return new Timing(
        new Timing.Probing(probeWait, probeNum, probeMin, probeMax),
        new Timing.Announcing(announceWait, announceNum, announceInterval),
        new Timing.Limit(maxConflicts, rateLimitInterval),
        defendInterval);
  }
}
