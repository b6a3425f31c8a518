// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.selecting;

import java.util.List;
import java.util.function.Predicate;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.Frame;

/** On a crowded link a host that draws evenly from the whole range soon finds a free address. */
public final class CrowdedLink extends Check {

  public static final Criterion CRITERION = Criterion.must("crowded-link", "2.1-01", "513-516");

  private final int most;

  /** It needs so many candidates at most. */
  public CrowdedLink(int most) {
    super(CRITERION);
    this.most = most;
  }

  @Override
  protected Outcome examine(Examination exam) {
    var crowd = exam.record().last(Act.Crowded.class);
    var probes = exam.record().host().stream().filter(CrowdedLink::isProbe).toList();
    if (crowd.isEmpty() || probes.isEmpty()) {
      return exam.pending(exam.record().opened().plus(exam.settings().patience()))
          .orElseGet(() -> exam.notReached("no probe was seen", "tested-before-use"));
    }
    var first = target(probes.get(0));
    var held = held(probes, address -> isHeld(first, address, crowd.get().count()));
    return held.size() >= most
        ? crowded(exam, held, last(probes, held))
        : free(exam, probes.get(probes.size() - 1), held);
  }

  /** The addresses next to the first candidate are all held, as a host that counts on finds out. */
  private static Outcome crowded(Examination exam, List<Ipv4Address> held, Frame last) {
    var text = held.size() + " candidates are held by others: " + held;
    return CandidatesNotStepped.step(held).isPresent()
        ? exam.notReached(text, CandidatesNotStepped.CRITERION.id())
        : exam.violated(text, last);
  }

  private static boolean isProbe(Frame frame) {
    return frame.isProbe() && target(frame).isLinkLocal();
  }

  private static List<Ipv4Address> held(List<Frame> probes, Predicate<Ipv4Address> isHeld) {
    return probes.stream().map(CrowdedLink::target).distinct().filter(isHeld).toList();
  }

  private static Frame last(List<Frame> probes, List<Ipv4Address> held) {
    var address = held.get(held.size() - 1);
    return probes.stream().filter(p -> p.isProbeFor(address)).findFirst().orElseThrow();
  }

  private static Outcome free(Examination exam, Frame last, List<Ipv4Address> held) {
    var claimed =
        exam.record().attempts().stream()
            .filter(Attempt::isClaimed)
            .map(Attempt::address)
            .findFirst();
    if (claimed.isEmpty()) {
      return exam.pending(last.at().plus(exam.settings().patience()))
          .orElseGet(() -> exam.notReached("no address is claimed", blockers(held)));
    }
    return held.contains(claimed.get())
        ? exam.notReached(claimed.get() + " is claimed and held by another", "reply-is-conflict")
        : exam.satisfied(
            "claimed after %d that are held: %s".formatted(held.size(), claimed.get()));
  }

  private static String[] blockers(List<Ipv4Address> tried) {
    return tried.size() == 1
        ? new String[] {"next-candidate", "next-candidate-new"}
        : new String[] {"next-candidate"};
  }

  /** The range is a ring. */
  private static boolean isHeld(Ipv4Address first, Ipv4Address address, int count) {
    return Math.floorMod(address.bits() - first.bits(), Ipv4Address.SELECTABLE) < count;
  }

  private static Ipv4Address target(Frame probe) {
    return probe.arp().map(ArpPacket::targetProtocol).orElseThrow();
  }
}
