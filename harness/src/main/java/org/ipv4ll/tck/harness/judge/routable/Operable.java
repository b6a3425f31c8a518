// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.routable;

import java.time.Instant;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.RoutableNetwork;

/**
 * Since when the routable address of a host works. A host may test it first (RFC 5227); until it is
 * used, nothing shows that it is operable.
 */
public final class Operable {

  private static final String ADD_ROUTABLE = "add-routable";
  private static final String REMOVE_ROUTABLE = "remove-routable";

  private Operable() {}

  /** The first frame with the address as sender or source. */
  public static Optional<Instant> since(CaseRecord record) {
    return record.first(0, frame -> frame.uses(RoutableNetwork.HOST)).map(Frame::at);
  }

  /** When it was taken away again; what comes after that is a question of its own (466-469). */
  static Instant until(CaseRecord record, Instant since) {
    return record.acts(Act.Used.class).stream()
        .filter(act -> act.ability().equals(REMOVE_ROUTABLE) && act.at().isAfter(since))
        .map(Act.Used::at)
        .findFirst()
        .orElse(Instant.MAX);
  }

  /** When the host was given the address, or when it works where the host tests it first. */
  static Optional<Instant> givenSince(CaseRecord record) {
    boolean tests = record.first(0, f -> f.isProbeFor(RoutableNetwork.HOST)).isPresent();
    return since(record)
        .flatMap(used -> tests ? Optional.of(used) : given(record).or(() -> Optional.of(used)));
  }

  private static Optional<Instant> given(CaseRecord record) {
    return record.acts(Act.Used.class).stream()
        .filter(act -> act.ability().equals(ADD_ROUTABLE))
        .map(Act.Used::at)
        .findFirst();
  }

  /** Nothing can be said of a host whose routable address never works. */
  public static Outcome not(Examination exam) {
    return exam.notReached("the routable address is never used");
  }

  /** The last question of the tester for this address, from one moment to another. */
  static Optional<Frame> question(
      CaseRecord record, Ipv4Address address, Instant from, Instant to) {
    return record.frames().stream()
        .filter(f -> !f.fromHost() && !f.at().isBefore(from) && f.at().isBefore(to))
        .filter(f -> f.arp().filter(ArpPacket::isRequest).isPresent())
        .filter(f -> f.arp().filter(a -> a.targetProtocol().equals(address)).isPresent())
        .reduce((first, last) -> last);
  }

  /** Whether the host answers for an address in this time, which shows that it holds it. */
  static boolean holds(CaseRecord record, Ipv4Address address, Instant from, Instant to) {
    return record.host(from, to).stream().anyMatch(frame -> frame.isReplyFor(address));
  }
}
