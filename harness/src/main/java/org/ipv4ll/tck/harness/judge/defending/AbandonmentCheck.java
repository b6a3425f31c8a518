// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;

/** A question about a host that loses its address by a conflict, or gives it up of itself. */
abstract class AbandonmentCheck extends ConflictCheck {

  AbandonmentCheck(Criterion criterion) {
    super(criterion);
  }

  /**
   * The host has to leave the address, or is seen to leave it.
   *
   * @param cause the conflict that makes it do so
   */
  abstract Outcome judge(Abandonment abandonment, Frame cause);

  @Override
  final Outcome judge(Reactions reactions) {
    var abandonment = Abandonment.of(reactions);
    return abandonment
        .cause()
        .map(cause -> judge(abandonment, cause))
        .orElseGet(() -> withoutCause(abandonment));
  }

  /** It neither has to leave the address nor is it seen to do so. */
  Outcome withoutCause(Abandonment abandonment) {
    return abandonment.notReached();
  }
}
