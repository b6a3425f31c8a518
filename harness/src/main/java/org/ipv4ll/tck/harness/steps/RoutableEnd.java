package org.ipv4ll.tck.harness.steps;

import org.ipv4ll.tck.harness.drive.Bench;

/** The moment at which a host loses its routable address, or will when its lease runs out. */
final class RoutableEnd {

  /** No text says how soon a host answers for an address that it holds. */
  private static final int QUESTIONS = 10;

  private RoutableEnd() {}

  /**
   * From now on the host is watched. Where it has given its link-local address up meanwhile, what
   * it claims from now on is a claim of its own, with probes of its own.
   */
  static void comes(Bench bench) {
    int mark = bench.trace().mark();
    bench.story().watchFrom(mark);
    if (bench.story().hasClaim() && !isHeld(bench)) {
      bench.story().newChapter(mark);
    }
  }

  /** Whether the host answers for the address that it has claimed. */
  static boolean isHeld(Bench bench) {
    boolean held = false;
    for (int asked = 0; asked < QUESTIONS && !held; asked++) {
      held = bench.answersFor(bench.story().claim().address());
    }
    return held;
  }
}
