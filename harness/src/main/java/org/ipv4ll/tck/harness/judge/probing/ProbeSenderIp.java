// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import java.util.Optional;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;

/**
 * A probe has no sender IP address. A packet that has one is no probe by its form; that it is meant
 * as one shows when the host puts the address that it asks for to use, and asked in no other way.
 */
public final class ProbeSenderIp extends Check {

  public static final Criterion CRITERION =
      Criterion.must("probe-sender-ip", "2.2.1-03", "621").restated("1.2-04");

  public ProbeSenderIp() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var all = Acquisition.in(exam.record());
    var filled = all.stream().flatMap(a -> filled(a).stream()).findFirst();
    if (filled.isPresent()) {
      var probe = filled.get().evidence();
      return exam.violated("a probe has a sender IP address: " + probe, probe);
    }
    var open = all.stream().filter(a -> a.probes().isEmpty()).findFirst().map(Acquisition::first);
    if (open.isPresent()) {
      return exam.pending(Substitute.certain(open.get())).orElseGet(() -> unprobed(exam));
    }
    return all.isEmpty() ? unprobed(exam) : exam.satisfied("no probe has a sender IP address");
  }

  private static Outcome unprobed(Examination exam) {
    return exam.unseen("no probe was seen", TestedBeforeUse.CRITERION.id());
  }

  private static Optional<Substitute> filled(Acquisition acquisition) {
    return acquisition.probes().isEmpty()
        ? Substitute.of(acquisition).filter(s -> s.check().equals(CRITERION.id()))
        : Optional.empty();
  }
}
