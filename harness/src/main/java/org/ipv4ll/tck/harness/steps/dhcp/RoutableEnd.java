// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.dhcp;

import org.ipv4ll.tck.harness.drive.TestContext;

/** The moment at which a host loses its routable address, or will when its lease runs out. */
final class RoutableEnd {

  /** No text says how soon a host answers for an address that it holds. */
  private static final int QUESTIONS = 10;

  private RoutableEnd() {}

  /**
   * From now on the host is watched. Where it has given its link-local address up meanwhile, what
   * it claims from now on is a claim of its own, with probes of its own.
   */
  static void comes(TestContext context) {
    int mark = context.trace().mark();
    context.scenario().watchFrom(mark);
    if (context.scenario().hasClaim() && !isHeld(context)) {
      context.scenario().newChapter(mark);
    }
  }

  /** Whether the host answers for the address that it has claimed. */
  static boolean isHeld(TestContext context) {
    boolean held = false;
    for (int asked = 0; asked < QUESTIONS && !held; asked++) {
      held = context.answersFor(context.scenario().claim().address());
    }
    return held;
  }
}
