// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.robustness;

import java.time.Duration;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.probing.Foreign;
import org.ipv4ll.tck.harness.record.Frame;

/** Frames that claim nothing, well-formed or not, neither end a host nor cost it its address. */
public final class HostileFramesWithstood extends Check {

  public static final Criterion CRITERION =
      Criterion.should("hostile-frames-withstood", "5-02", "1273-1277, 1300-1305").of(Layer.ARP);

  private static final Duration ANSWER = Duration.ofSeconds(10);

  public HostileFramesWithstood() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var claim = exam.record().claim();
    var before = exam.record().firstStimulus();
    var after = exam.record().lastStimulus();
    if (claim.isEmpty()) {
      return HoldsNoAddress.notReached(exam);
    }
    if (before.isEmpty() || before.equals(after)) {
      return exam.notReached("no such frames were sent");
    }
    return examine(exam, claim.get().address(), before.get(), after.get());
  }

  private static Outcome examine(Examination exam, Ipv4Address address, Frame before, Frame after) {
    if (reply(exam, address, before).filter(r -> r.index() < after.index()).isEmpty()) {
      return exam.undecided("the host did not answer before these frames came");
    }
    var other = exam.record().first(before.index(), f -> f.isProbe() && !f.isProbeFor(address));
    var conflict =
        other.flatMap(
            moved ->
                Foreign.around(exam.record())
                    .conflictInUse(address, exam.record().opened(), moved.at()));
    if (conflict.isPresent()) {
      return exam.notReached("somebody claims the address: " + conflict.get());
    }
    if (other.isPresent()) {
      return exam.violated(
          "the host gives up " + address + ", which nobody claims: " + other.get(), other.get());
    }
    return reply(exam, address, after)
        .map(reply -> exam.satisfied(reply.toString()))
        .or(() -> exam.pending(after.at().plus(ANSWER)))
        .orElseGet(() -> silent(exam, after));
  }

  private static Outcome silent(Examination exam, Frame after) {
    return exam.absent(
        "the host is silent after these frames", after.at(), after.at().plus(ANSWER), after);
  }

  private static Optional<Frame> reply(Examination exam, Ipv4Address address, Frame question) {
    return exam.record().first(question.index(), frame -> frame.isReplyFor(address));
  }
}
