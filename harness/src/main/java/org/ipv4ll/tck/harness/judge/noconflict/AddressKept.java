// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.noconflict;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.probing.Foreign;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * A packet that shows no conflict does not cost the host the address that it uses. Who defends the
 * address without need breaks no sentence, since announcements may have other reasons.
 */
public final class AddressKept extends Check {

  public static final Criterion OWN_ANNOUNCEMENT =
      Criterion.must("own-announcement-no-conflict", "2.5-03", "698-703");

  public static final Criterion QUESTION =
      Criterion.must("question-in-use-no-conflict", "2.5-16", "698-704");

  public static final Criterion UNRELATED =
      Criterion.must(
          "unrelated-in-use-no-conflict", "2.5-18", "698-704; RFC 826, Packet Reception");

  /** Neither request nor reply: no text says what a host does. */
  public static final Criterion ODD =
      Criterion.should("odd-packet-in-use-no-conflict", "2.5-18", "698-704");

  /** Enough for a first probe of another address. */
  private static final Duration AFTERMATH = Duration.ofSeconds(3);

  /** A defence comes at once. */
  private static final Duration AT_ONCE = Duration.ofSeconds(1);

  /** One of the criteria of this class, by what was sent. */
  public AddressKept(Criterion kind) {
    super(kind);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var claimed = Kept.address(exam.record());
    var stimuli = exam.record().stimuli();
    if (claimed.isEmpty() || stimuli.isEmpty()) {
      return exam.notReached("no address was in use", HoldsNoAddress.blockers());
    }
    var address = claimed.get();
    if (stimuli.stream().anyMatch(f -> Kept.isForeign(exam.record(), f, f.uses(address)))) {
      return exam.notReached("the packet is a conflict", "announcement-sender-hardware");
    }
    var first = stimuli.get(0);
    var end = stimuli.get(stimuli.size() - 1).at().plus(AFTERMATH);
    var moved = exam.record().first(first.index(), f -> f.isProbe() && !f.isProbeFor(address), end);
    if (moved.isPresent()) {
      var since = exam.record().claim().flatMap(Attempt::claim).map(Frame::at).orElse(first.at());
      var conflict = Foreign.around(exam.record()).conflictInUse(address, since, moved.get().at());
      return conflict.isPresent()
          ? exam.notReached("another packet is a conflict: " + conflict.get())
          : exam.violated("the host gives up %s: %s".formatted(address, moved.get()), moved.get());
    }
    return exam.pending(end).orElseGet(() -> undefended(exam, stimuli, address));
  }

  /** One announcement beside a packet may be chance. */
  private Outcome undefended(Examination exam, List<Frame> stimuli, Ipv4Address address) {
    boolean questions = criterion().equals(QUESTION);
    var offending = stimuli.stream().filter(f -> questions || !f.asksFor(address)).toList();
    var announced =
        offending.stream().flatMap(f -> announcement(exam, f, address).stream()).toList();
    return announced.isEmpty() || announced.size() < offending.size()
        ? exam.satisfied("kept " + address)
        : exam.warned(
            "the host announces its address each time: " + announced.get(0), announced.get(0));
  }

  private static Optional<Frame> announcement(
      Examination exam, Frame stimulus, Ipv4Address address) {
    return exam.record()
        .first(
            stimulus.index() + 1,
            f -> f.isAnnouncementOf(address),
            stimulus.at().plus(AT_ONCE).plus(exam.slack().late()));
  }
}
