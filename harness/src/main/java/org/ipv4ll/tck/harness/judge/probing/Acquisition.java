// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.Life;

/**
 * How a host came, or tried to come, by an address: read off what it sent, whatever the tester took
 * it for. Probes of an address that the host holds already belong to no acquisition.
 *
 * @param probes for the address, in order
 * @param senderless probes in place of its announcements: two that are timed like them
 * @param uses packets with the address as a sender or a source, in order
 * @param claim the first of them by which the host shows that it takes its test for passed
 * @param conflict the first packet that showed the address to be taken, before the claim
 * @param until when the host was after another address, or up to when it was seen
 */
public record Acquisition(
    Life life,
    Ipv4Address address,
    List<Frame> probes,
    List<Frame> senderless,
    List<Frame> uses,
    Optional<Frame> claim,
    Optional<Frame> conflict,
    Instant until) {

  /** Whoever announces at all does so within this time of his last probe. */
  public static final Duration ANNOUNCED = Duration.ofSeconds(30);

  /** Three probes, ANNOUNCE_WAIT and two announcements are over within this time. */
  static final Duration COURSE = Duration.ofSeconds(12);

  private static final Timing TIMING = Timing.RFC3927;

  public Acquisition {
    probes = List.copyOf(probes);
    senderless = List.copyOf(senderless);
    uses = List.copyOf(uses);
  }

  /** All in a record, life by life. */
  public static List<Acquisition> in(CaseRecord record) {
    return record.reading(Acquisition.class, Acquisition::read);
  }

  private static List<Acquisition> read(CaseRecord record) {
    var all = new ArrayList<Acquisition>();
    var passedOn = PassedOn.in(record);
    for (var life : record.lives()) {
      var own = new HashSet<>(former(all, life.mac()));
      own.addAll(held(record, life.mac()));
      var foreign = Foreign.around(life, record);
      all.addAll(new AcquisitionReader(life, foreign, own, passedOn).read());
    }
    return all;
  }

  /** What the host is known to hold: whoever answers for that answers for himself. */
  private static Set<Ipv4Address> held(CaseRecord record, MacAddress mac) {
    return record.acts(Act.Held.class).stream()
        .filter(act -> record.hosts().get(act.host()).mac().equals(mac))
        .map(Act.Held::address)
        .collect(Collectors.toSet());
  }

  /** What the interface was after in earlier lives. */
  private static Set<Ipv4Address> former(List<Acquisition> all, MacAddress mac) {
    return all.stream()
        .filter(acquisition -> acquisition.life.mac().equals(mac))
        .map(Acquisition::address)
        .collect(Collectors.toSet());
  }

  /** The first frame that shows it. */
  public Frame first() {
    return Stream.concat(probes.stream(), uses.stream())
        .min(Comparator.comparingInt(Frame::index))
        .orElseThrow();
  }

  public Frame lastProbe() {
    return probes.get(probes.size() - 1);
  }

  public Optional<Frame> firstUse() {
    return uses.stream().findFirst();
  }

  /** Whether nobody gave the host a reason to stop before its claim. */
  public boolean isUndisturbed() {
    return conflict.isEmpty();
  }

  boolean isUndisturbedUntil(Frame frame) {
    return conflict.filter(c -> c.at().isBefore(frame.at())).isEmpty();
  }

  /** Whether the host was after another address, or its life was over, before this moment. */
  public boolean isGivenUpBefore(Instant limit, CaseRecord record) {
    return until.isBefore(limit) && until.isBefore(record.end());
  }

  /** Everything that looks like an announcement of the address, defences included. */
  public List<Frame> announcements() {
    return uses.stream().filter(use -> use.isAnnouncementOf(address)).toList();
  }

  /** Whether the cable was out meanwhile, so that probes may be missing. */
  boolean isInterrupted(CaseRecord record) {
    var end = claim.map(Frame::at).orElse(until);
    return record.acts(Act.CarrierLost.class).stream()
        .anyMatch(out -> !out.at().isBefore(first().at()) && !out.at().isAfter(end));
  }

  /** Whether all probes that are due were sent. */
  public boolean isTested() {
    return probes.size() >= TIMING.probeNum();
  }

  /**
   * Another address that was announced in place of this one, which alone was tested.
   *
   * @param all of the record, in order
   */
  public Optional<Acquisition> announcedInstead(List<Acquisition> all) {
    if (!isTested() || !isUndisturbed() || !announcements().isEmpty() || isOneOfSeveral(all)) {
      return Optional.empty();
    }
    var limit = lastProbe().at().plus(ANNOUNCED);
    return all.stream()
        .skip(all.indexOf(this) + 1L)
        .limit(1)
        .filter(next -> next.life().equals(life) && next.probes().isEmpty())
        .filter(next -> next.first().isAnnouncementOf(next.address()))
        .filter(next -> !next.first().at().isAfter(limit))
        .findFirst();
  }

  /** Whether the host wavers: it dropped another address before, for no reason. */
  private boolean isOneOfSeveral(List<Acquisition> all) {
    return all.stream()
        .filter(other -> other.life.equals(life) && !other.address.equals(address))
        .anyMatch(other -> other.isUndisturbed() && !other.isTested() && !other.probes.isEmpty());
  }

  /** The last probe before this frame. */
  public Optional<Frame> lastProbeBefore(Frame frame) {
    return probes.stream()
        .filter(probe -> probe.index() < frame.index())
        .reduce((one, later) -> later);
  }
}
