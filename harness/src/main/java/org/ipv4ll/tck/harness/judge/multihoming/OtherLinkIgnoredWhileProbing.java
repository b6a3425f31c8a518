// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.multihoming;

import java.time.Duration;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.probing.Foreign;
import org.ipv4ll.tck.harness.record.Frame;

/** A claim on the link of another interface costs no candidate. */
public final class OtherLinkIgnoredWhileProbing extends Check {

  public static final Criterion CRITERION =
      Criterion.must("conflict-elsewhere-while-probing", "2.2.1-20", "633-637");

  private static final Duration CLAIM = Duration.ofSeconds(20);

  public OtherLinkIgnoredWhileProbing() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    return exam.record()
        .first(0, Frame::isProbe)
        .flatMap(Frame::arp)
        .map(ArpPacket::targetProtocol)
        .filter(Ipv4Address::isLinkLocal)
        .map(candidate -> ignored(exam, candidate))
        .orElseGet(() -> exam.notReached("no probe was seen", HoldsNoAddress.blockers()));
  }

  private static Outcome ignored(Examination exam, Ipv4Address candidate) {
    var elsewhere = new OtherLink(exam.record());
    var claims = elsewhere.claims(candidate);
    if (claims.isEmpty()) {
      return exam.notReached("nothing was said about " + candidate);
    }
    var said = claims.get(0);
    var record = exam.record();
    var outcome =
        record.host(said.at(), record.end()).stream()
            .filter(f -> f.uses(candidate) || (f.isProbe() && !f.isProbeFor(candidate)))
            .findFirst();
    if (outcome.filter(Frame::isProbe).isPresent()) {
      if (isRestless(exam, said)) {
        return exam.notReached(
            "another interface gives its candidate up as well", "probe-target-ip", "probe-count");
      }
      var contested =
          Foreign.around(record).conflict(candidate, record.opened(), outcome.get().at());
      if (contested.isPresent()) {
        return exam.notReached("it is claimed on its own link as well: " + contested.get());
      }
      var what = "the candidate %s is given up for a claim on another link".formatted(candidate);
      return exam.violated(what, outcome.get(), said);
    }
    if (outcome.isEmpty()) {
      return exam.pending(said.at().plus(CLAIM))
          .orElseGet(
              () -> exam.notReached(candidate + " is never claimed", HoldsNoAddress.blockers()));
    }
    return elsewhere.isHeard(Interfaces.of(record), said)
        ? exam.satisfied("claimed: " + candidate)
        : exam.undecided("it is not known whether the host hears that link");
  }

  /** Whether the interface whose candidate nobody claimed does not stay with it either. */
  private static boolean isRestless(Examination exam, Frame said) {
    var candidates =
        exam.record().links().get(said.link()).host().stream()
            .filter(Frame::isProbe)
            .flatMap(frame -> frame.arp().stream())
            .map(ArpPacket::targetProtocol)
            .distinct();
    return candidates.count() > 1;
  }
}
