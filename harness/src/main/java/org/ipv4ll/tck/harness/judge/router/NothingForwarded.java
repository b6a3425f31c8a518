// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.router;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Evidence;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.arp.ArpAnswer;
import org.ipv4ll.tck.harness.judge.routable.Operable;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.HandedPacket;

/**
 * A host keeps packets between other stations to itself where one of them has a link-local address:
 * what is said of routers binds "any network device". A copy that another station behind its port
 * repeats has the hardware address of somebody else, and is none of its own.
 */
public final class NothingForwarded extends Check {

  public static final Criterion CRITERION =
      Criterion.must("nothing-forwarded", "2.7-03", "864-866, 873-875").of(Layer.IP);

  /** How long a copy may take; what comes later is not looked for. */
  private static final Duration PASSAGE = Duration.ofSeconds(3);

  private final boolean withRoutable;

  private NothingForwarded(boolean withRoutable) {
    super(CRITERION);
    this.withRoutable = withRoutable;
  }

  /** By a host that has claimed an address. */
  public static NothingForwarded withLinkLocal() {
    return new NothingForwarded(false);
  }

  /** By a host whose routable address works. */
  public static NothingForwarded withRoutable() {
    return new NothingForwarded(true);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var handed = HandedPacket.in(exam.record());
    return handed.stream()
        .flatMap(packet -> copies(exam.record(), packet).map(out -> forwarded(exam, packet, out)))
        .findFirst()
        .orElseGet(() -> kept(exam, handed));
  }

  private static Stream<Frame> copies(CaseRecord record, HandedPacket packet) {
    return packet
        .copies(record)
        .filter(out -> isSentByHost(record, out) && !isAnswer(packet.frame(), out));
  }

  private static boolean isSentByHost(CaseRecord record, Frame out) {
    var host = record.links().get(out.link()).mac();
    return out.ethernet().map(EthernetFrame::source).filter(host::equals).isPresent();
  }

  private static boolean isAnswer(Frame in, Frame out) {
    var asker = in.ip().map(Ipv4Packet::source);
    return asker.isPresent() && out.ip().map(Ipv4Packet::destination).equals(asker);
  }

  private static Outcome forwarded(Examination exam, HandedPacket packet, Frame out) {
    var in = packet.frame();
    int hops = in.ip().orElseThrow().timeToLive();
    var text = "%s, TTL %d, is forwarded as %s".formatted(in, hops, out);
    return exam.violated(text, in, out).with(Evidence.NONE.comment(out, "forwarded"));
  }

  private Outcome kept(Examination exam, List<HandedPacket> handed) {
    var since = since(exam.record());
    if (since.isEmpty()) {
      return withRoutable ? Operable.not(exam) : HoldsNoAddress.notReached(exam);
    }
    var frames =
        handed.stream()
            .map(HandedPacket::frame)
            .filter(f -> !f.at().isBefore(since.get()))
            .toList();
    if (frames.isEmpty()) {
      return exam.notReached("no packet for another station was handed to the host");
    }
    var last = frames.get(frames.size() - 1);
    return exam.pending(last.at().plus(PASSAGE)).orElseGet(() -> judge(exam, last, frames.size()));
  }

  private Optional<Instant> since(CaseRecord record) {
    return withRoutable
        ? Operable.since(record)
        : record.attempts(0).stream().flatMap(a -> a.claim().stream()).map(Frame::at).findFirst();
  }

  private static boolean speaks(Frame frame) {
    return frame.arp().isPresent() || frame.ip().isPresent();
  }

  /** A host that is heard no more may have been unable to. */
  private static Outcome judge(Examination exam, Frame last, int count) {
    return exam.record().first(last.index(), NothingForwarded::speaks).isPresent()
        ? exam.satisfied(count + " packets for others, none forwarded")
        : exam.notReached("the host is not heard any more", ArpAnswer.CRITERION.id());
  }
}
