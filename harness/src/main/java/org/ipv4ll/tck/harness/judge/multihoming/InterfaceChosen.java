// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.multihoming;

import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;

/** A packet for a link-local peer leaves through the interface that the application chose. */
public final class InterfaceChosen extends Check {

  public static final Criterion CRITERION =
      Criterion.should("interface-chosen", "3.2-01", "1054-1068").of(Layer.IP);

  public InterfaceChosen() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var pings = ChosenPing.in(exam.record());
    return pings.isEmpty()
        ? exam.notReached("no interface was chosen")
        : exam.all(pings.stream().map(ping -> judged(exam, ping)).toList());
  }

  private static Outcome judged(Examination exam, ChosenPing ping) {
    var astray = ping.astray(exam.record());
    if (astray.isPresent()) {
      var what = "interface %d was chosen, the packet left through another";
      return exam.violated(what.formatted(ping.chosen() + 1), astray.get());
    }
    return ping.on(ping.link(exam.record())).isEmpty()
        ? exam.undecided("the host sends nothing through interface " + (ping.chosen() + 1))
        : exam.satisfied();
  }
}
