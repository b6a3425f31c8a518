// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.selecting;

import java.time.Instant;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.judge.arp.ArpAnswer;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.LinkRecord;

/** A host that holds the address which was planted in it answers for it. */
public final class RememberedAnswered extends Check {

  public static final Criterion CRITERION = ArpAnswer.CRITERION;

  public RememberedAnswered() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var outcomes =
        exam.record().acts(Act.Remembered.class).stream()
            .flatMap(planted -> answered(exam, planted).stream())
            .toList();
    return outcomes.isEmpty()
        ? exam.notReached("no host holds what it remembers", HoldsNoAddress.blockers())
        : exam.all(outcomes);
  }

  private static Optional<Outcome> answered(Examination exam, Act.Remembered planted) {
    var host = exam.record().hosts().get(planted.host());
    var questions =
        host.heard(planted.at()).stream().filter(f -> f.asksFor(planted.address())).toList();
    var holds =
        host.held(planted.at(), exam.record().end())
            .map(Attempt::address)
            .filter(planted.address()::equals)
            .isPresent();
    return holds && !questions.isEmpty()
        ? Optional.of(answered(exam, host, planted.address(), questions.get(0)))
        : Optional.empty();
  }

  private static Outcome answered(
      Examination exam, LinkRecord host, Ipv4Address address, Frame question) {
    var answer =
        host.host(question.at()).stream()
            .filter(f -> f.index() > question.index() && f.isReplyFor(address))
            .findFirst();
    if (answer.isEmpty()) {
      return absent(exam, address, question);
    }
    return exam.answered("the answer", question, answer.get(), "answered for " + address);
  }

  private static Outcome absent(Examination exam, Ipv4Address address, Frame question) {
    Instant until = question.at().plus(Settings.PATIENCE);
    return exam.pending(until)
        .orElseGet(() -> exam.absent("no answer for " + address, question.at(), until, question));
  }
}
