// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.sending;

import java.util.Optional;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;

/** Whether a host that is told to send does so at all. */
public final class Told {

  private Told() {}

  /** Why its silence says nothing: it sends nothing of what it is told to send, whenever it is. */
  public static Optional<Outcome> heeded(Examination exam) {
    var traffic = new Traffic(exam.record());
    if (traffic.occasions().stream().noneMatch(Traffic.Occasion::told) || traffic.isHeard(true)) {
      return Optional.empty();
    }
    return traffic
        .deadline()
        .flatMap(exam::pending)
        .or(() -> Optional.of(exam.undecided("the host sends nothing that it is told to send")));
  }
}
