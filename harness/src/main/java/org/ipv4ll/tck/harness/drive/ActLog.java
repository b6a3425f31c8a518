// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ipv4ll.tck.harness.record.Act;

/** What was done in a case, in order, each act with its moment and its place in the capture. */
public final class ActLog {

  /** Makes an act of its moment and its place. */
  @FunctionalInterface
  public interface Maker {
    Act at(Instant at, int mark);
  }

  /** Tells the present moment and place. */
  interface Clock {
    Instant now();

    int mark();
  }

  private final Clock clock;
  private final List<Act> acts = new ArrayList<>();

  ActLog(Clock clock) {
    this.clock = clock;
  }

  /** Something happens now. */
  public void add(Maker maker) {
    acts.add(maker.at(clock.now(), clock.mark()));
  }

  /** Something began at this moment, and is over now. */
  void add(Instant began, Maker maker) {
    acts.add(maker.at(began, clock.mark()));
  }

  /** What a sentence waited for did not come: the case is driven no further. */
  NotReached notReached(String what) {
    return missed(what, false);
  }

  /** The same, because the machine held up the tester. */
  NotReached heldUp(String what) {
    return missed(what, true);
  }

  private NotReached missed(String what, boolean heldUp) {
    add((at, mark) -> new Act.Missed(at, mark, what, heldUp));
    return new NotReached(what);
  }

  /** Whether this host of the case was started. */
  boolean isStarted(int host) {
    return acts.stream().anyMatch(act -> act instanceof Act.Started start && start.host() == host);
  }

  List<Act> acts() {
    return List.copyOf(acts);
  }
}
