// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.multihoming;

import java.time.Instant;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.Frame;

/** A claim on the link of another interface is no conflict for an address in use. */
public final class OtherLinkIgnored extends Check {

  public static final Criterion CRITERION =
      Criterion.must("conflict-elsewhere-in-use", "3.4-02", "1153-1156");

  public OtherLinkIgnored() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var interfaces = Interfaces.of(exam.record());
    var sent = exam.record().acts(Act.SentOn.class);
    if (sent.isEmpty()) {
      return exam.notReached("an interface holds no address", HoldsNoAddress.blockers());
    }
    var holdings = interfaces.holdings(sent.get(0).at());
    return exam.all(holdings.stream().map(h -> ignored(exam, interfaces, h)).toList());
  }

  private static Outcome ignored(Examination exam, Interfaces interfaces, Holding holding) {
    var elsewhere = new OtherLink(exam.record());
    var claims = elsewhere.claims(holding.address());
    if (claims.isEmpty()) {
      return exam.notReached("nothing was said about " + holding.address());
    }
    var first = claims.get(0);
    var last = claims.get(claims.size() - 1);
    var lost = holding.move(exam.record().acts(Act.SentOn.class).get(0).at());
    if (lost.isPresent()) {
      return elsewhere.isDisturbed(holding, lost.get())
          ? exam.notReached(holding.address() + " is given up for what was said on its own link")
          : exam.violated(
              holding.address() + " is given up for a claim on another link", lost.get(), first);
    }
    var pending = exam.pending(last.at().plus(OtherLink.REACTION));
    if (pending.isPresent()) {
      return pending.get();
    }
    return elsewhere.isHeard(interfaces, first)
        ? exam.satisfied("kept: " + holding.address() + announced(holding, first.at()))
        : exam.undecided("it is not known whether the host hears that link");
  }

  /** Whoever announces itself to a newcomer has not given way to it. */
  private static String announced(Holding holding, Instant from) {
    var announcements =
        holding.own().host(from).stream()
            .filter((Frame f) -> f.isAnnouncementOf(holding.address()))
            .count();
    return announcements == 0 ? "" : ", announced " + announcements + " times";
  }
}
