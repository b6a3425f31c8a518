// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import java.util.List;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.sending.Told;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.Life;

/** An address is tested, by at least one probe, before it is put to use. */
public final class TestedBeforeUse extends Check {

  public static final Criterion CRITERION =
      Criterion.must("tested-before-use", "2.2-01", "563-565").restated("2.2-02");

  public TestedBeforeUse() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var all = Acquisition.in(exam.record());
    if (all.isEmpty()) {
      return exam.unseen("the host is after no link-local address", ArpHeader.CRITERION.id());
    }
    var untested = all.stream().filter(a -> a.probes().isEmpty()).toList();
    return untested.isEmpty()
        ? tested(exam, all)
        : exam.all(untested.stream().map(a -> judge(exam, a, all)).toList());
  }

  private static Outcome tested(Examination exam, List<Acquisition> all) {
    long used = all.stream().filter(a -> a.firstUse().isPresent()).count();
    return used == 0
        ? exam.unseen("no address is used", "announcement-count")
        : Told.heeded(exam).orElseGet(() -> exam.satisfied(used + " × used, tested each time"));
  }

  private static Outcome judge(Examination exam, Acquisition unprobed, List<Acquisition> all) {
    if (unprobed.life().cause() == Life.Cause.PLUGGED) {
      return exam.notReached("the address was in use before the cable was out", "replug-probes");
    }
    if (unprobed.life().cause() == Life.Cause.OTHER && isUseOfOld(exam, unprobed, all)) {
      return exam.notReached("the host may hold the address of before still");
    }
    var substitute = Substitute.of(unprobed);
    if (substitute.isPresent()) {
      return exam.notReached(
          "what asks for it is no probe: " + substitute.get().evidence(), substitute.get().check());
    }
    if (all.stream().anyMatch(a -> a.announcedInstead(all).filter(unprobed::equals).isPresent())) {
      return exam.notReached("another address was tested", "announcement-addresses");
    }
    return untested(exam, unprobed);
  }

  /** Whether an address of an earlier life is used, and not announced of the host's own accord. */
  private static boolean isUseOfOld(Examination exam, Acquisition unprobed, List<Acquisition> all) {
    var use = unprobed.first();
    var foreign = Foreign.around(unprobed.life(), exam.record());
    return all.stream()
            .filter(a -> a.first().index() < use.index())
            .anyMatch(a -> a.address().equals(unprobed.address()))
        && (!use.isAnnouncementOf(unprobed.address()) || foreign.prompted(use, unprobed.address()));
  }

  private static Outcome untested(Examination exam, Acquisition unprobed) {
    var use = unprobed.first();
    var certain = Substitute.certain(use);
    if (use.isAnnouncementOf(unprobed.address()) && unprobed.until().isBefore(certain)) {
      return exam.pending(certain)
          .orElseGet(() -> exam.notReached("given up too soon", ProbeSenderIp.CRITERION.id()));
    }
    return violated(exam, unprobed, use);
  }

  private static Outcome violated(Examination exam, Acquisition unprobed, Frame use) {
    return exam.violated(unprobed.address() + " is put to use without a probe", use);
  }
}
