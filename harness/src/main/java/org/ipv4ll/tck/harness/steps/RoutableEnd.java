package org.ipv4ll.tck.harness.steps;

import org.ipv4ll.tck.harness.bench.Bench;

/** The moment at which a host loses its routable address, or will when its lease runs out. */
final class RoutableEnd {

  private RoutableEnd() {}

  /**
   * From now on the host is watched. Where it has given its link-local address up meanwhile, what
   * it claims from now on is a claim of its own, with probes of its own.
   */
  static void comes(Bench bench) {
    int mark = bench.trace().mark();
    bench.story().watchFrom(mark);
    if (bench.story().hasClaim() && !bench.answersFor(bench.story().claim().address())) {
      bench.story().newChapter(mark);
    }
  }
}
