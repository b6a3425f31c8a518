// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;

/** The target IP address of a probe is the address that is tested. */
public final class ProbeTargetIp extends Check {

  public static final Criterion CRITERION =
      Criterion.must("probe-target-ip", "2.2.1-06", "625-626").restated("1.2-03");

  /** Two probes of one test, and one between them. */
  private static final Duration ROUND = Duration.ofSeconds(6);

  public ProbeTargetIp() {
    super(CRITERION);
  }

  /** Whether it is no address of a station, not even one out of range. */
  static boolean isNone(Ipv4Address target) {
    return target.bits() >>> 24 == 0 || target.equals(Ipv4Address.LIMITED_BROADCAST);
  }

  @Override
  protected Outcome examine(Examination exam) {
    int probes = 0;
    for (var life : exam.record().lives()) {
      var sent = life.host().stream().filter(Frame::isProbe).toList();
      var wrong = wrong(exam, sent, Foreign.around(life, exam.record()));
      if (wrong.isPresent()) {
        return wrong.get();
      }
      probes += sent.size();
    }
    return probes == 0
        ? exam.unseen("no probe was seen", TestedBeforeUse.CRITERION.id())
        : exam.satisfied(probes + " probes, all for the address that is tested");
  }

  private static Optional<Outcome> wrong(Examination exam, List<Frame> probes, Foreign foreign) {
    return probes.stream()
        .filter(Substitute::asksForNone)
        .findFirst()
        .map(probe -> violated(exam, probe))
        .or(
            () ->
                stray(probes, foreign)
                    .map(
                        probe ->
                            exam.pending(probe.at().plus(ROUND))
                                .orElseGet(() -> violated(exam, probe))));
  }

  private static Outcome violated(Examination exam, Frame probe) {
    return exam.violated("a probe asks for another address: " + probe, probe);
  }

  /**
   * Between two probes for one address, a single one for another: nobody changes his mind and back
   * again. Where there are more of the other, they are two attempts at once.
   */
  private static Optional<Frame> stray(List<Frame> probes, Foreign foreign) {
    return IntStream.range(1, probes.size() - 1)
        .filter(i -> isAlone(probes.subList(i - 1, i + 2), foreign))
        .filter(i -> isSingle(probes, probes.get(i)))
        .mapToObj(probes::get)
        .findFirst();
  }

  private static boolean isAlone(List<Frame> three, Foreign foreign) {
    var from = three.get(0).at();
    var to = three.get(2).at();
    return target(three.get(0)).equals(target(three.get(2)))
        && !target(three.get(0)).equals(target(three.get(1)))
        && !to.isAfter(from.plus(ROUND))
        && three.stream().allMatch(p -> foreign.conflict(target(p), from, to).isEmpty());
  }

  private static boolean isSingle(List<Frame> probes, Frame odd) {
    return probes.stream()
        .filter(probe -> target(probe).equals(target(odd)))
        .noneMatch(
            probe ->
                !probe.equals(odd)
                    && Duration.between(odd.at(), probe.at()).abs().compareTo(ROUND) <= 0);
  }

  private static Ipv4Address target(Frame probe) {
    return probe.arp().orElseThrow().targetProtocol();
  }
}
