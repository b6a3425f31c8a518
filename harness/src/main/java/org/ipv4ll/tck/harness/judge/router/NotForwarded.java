// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.router;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Evidence;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.HandedPacket;

/**
 * No packet with a link-local source or destination is forwarded. That it stays says something only
 * of a router that forwards a routable one in the same setting.
 */
public final class NotForwarded extends Check {

  /** Whoever forwards one breaks all three sentences; they differ in what they name as excuses. */
  public static final Criterion CRITERION =
      Criterion.must("not-forwarded", "2.7-03", "864-866, 1369-1376")
          .restated("7-01", "7-02")
          .of(Layer.IP);

  /** The same for a destination that is a group. */
  public static final Criterion MULTICAST =
      Criterion.must("multicast-not-forwarded", "2.7-06", "864-866, 873-875")
          .restated("2.7-03")
          .of(Layer.IP);

  /** How long a copy may take; what comes later is not looked for. */
  private static final Duration PASSAGE = Duration.ofSeconds(3);

  private NotForwarded(Criterion criterion) {
    super(criterion);
  }

  /** No packet to a single station. */
  public static NotForwarded unicast() {
    return new NotForwarded(CRITERION);
  }

  /** No packet to a group. */
  public static NotForwarded multicast() {
    return new NotForwarded(MULTICAST);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var handed = HandedPacket.in(exam.record());
    return forwarded(exam, handed)
        .or(() -> early(exam, handed))
        .orElseGet(() -> kept(exam, handed));
  }

  private static Optional<Outcome> forwarded(Examination exam, List<HandedPacket> handed) {
    return linkLocal(handed)
        .flatMap(packet -> copy(exam, packet).map(out -> forwarded(exam, handed, packet, out)))
        .findFirst();
  }

  private static Stream<Frame> copy(Examination exam, HandedPacket packet) {
    return packet.copy(exam.record()).stream();
  }

  private static Outcome forwarded(
      Examination exam, List<HandedPacket> handed, HandedPacket packet, Frame out) {
    var in = handing(handed, packet.token(), out);
    var where = in.link() == out.link() ? "back onto its own link" : "onto the other link";
    var text = "%s, TTL %d, is forwarded %s as %s".formatted(in, hops(in), where, out);
    return exam.violated(text, in, out).with(Evidence.NONE.comment(out, "forwarded"));
  }

  /** A packet that was handed over twice came out after the one or the other. */
  private static Frame handing(List<HandedPacket> handed, long token, Frame out) {
    return handed.stream()
        .filter(packet -> packet.token() == token)
        .map(HandedPacket::frame)
        .filter(in -> !in.at().isAfter(out.at()))
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  private static int hops(Frame frame) {
    return frame.ip().orElseThrow().timeToLive();
  }

  private static Optional<Outcome> early(Examination exam, List<HandedPacket> handed) {
    if (linkLocal(handed).findAny().isEmpty()) {
      return Optional.of(exam.notReached("no link-local packet was handed to the router"));
    }
    return exam.pending(handed.get(handed.size() - 1).frame().at().plus(PASSAGE));
  }

  private static Outcome kept(Examination exam, List<HandedPacket> handed) {
    var controls = handed.stream().filter(HandedPacket::control).toList();
    if (controls.isEmpty()) {
      return exam.notReached("no control was handed to the router");
    }
    var passed =
        controls.stream()
            .filter(control -> copy(exam, control).findAny().isPresent())
            .map(HandedPacket::token)
            .collect(Collectors.toSet());
    var stuck = controls.stream().filter(c -> !passed.contains(c.token())).findFirst();
    return stuck
        .map(control -> undecided(exam, control.frame()))
        .orElseGet(() -> satisfied(exam, linkLocal(handed).toList()));
  }

  private static Outcome undecided(Examination exam, Frame control) {
    var why = "the control is not forwarded either: " + control;
    return exam.heldUp(control.at(), control.at().plus(PASSAGE), PASSAGE.dividedBy(2), why)
        .orElseGet(() -> exam.undecided(why));
  }

  private static Outcome satisfied(Examination exam, List<HandedPacket> kept) {
    long answers = kept.stream().flatMap(p -> p.report(exam.record()).stream()).distinct().count();
    return exam.satisfied(
        "%d link-local packets, none forwarded; the router itself answers %d of them"
            .formatted(kept.size(), answers));
  }

  private static Stream<HandedPacket> linkLocal(List<HandedPacket> handed) {
    return handed.stream().filter(packet -> !packet.control());
  }
}
