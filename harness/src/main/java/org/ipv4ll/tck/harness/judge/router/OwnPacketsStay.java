// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.router;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.LinkRecord;

/**
 * What a router itself says to a link-local station is said on the link of that station: as the
 * source of a packet it is bound like a host, which hands such a packet to no router.
 */
public final class OwnPacketsStay extends Check {

  public static final Criterion CRITERION =
      Criterion.must("own-packets-stay", "1.2-06", "191-194, 822-823, 863-864").of(Layer.IP);

  private static final Duration ANSWER = Duration.ofSeconds(3);

  public OwnPacketsStay() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var pings = exam.record().stimuli().stream().filter(OwnPacketsStay::isPing).toList();
    var astray =
        links(exam).stream()
            .skip(1) // only another router is on those that the route leads to
            .flatMap(link -> link.host().stream())
            .filter(isLinkLocal(Ipv4Packet::destination))
            .findFirst();
    if (astray.isPresent()) {
      return exam.violated("it hands its own packet to a router: " + astray.get(), astray.get());
    }
    if (pings.stream().noneMatch(isLinkLocal(Ipv4Packet::source))) {
      return exam.notReached("no link-local station pinged the router");
    }
    var last = pings.get(pings.size() - 1).at();
    return exam.pending(last.plus(ANSWER)).orElseGet(() -> stayed(exam, pings));
  }

  private static List<LinkRecord> links(Examination exam) {
    return exam.record().links().subList(0, exam.record().own());
  }

  private static Outcome stayed(Examination exam, List<Frame> pings) {
    long said = exam.record().host().stream().filter(isLinkLocal(Ipv4Packet::destination)).count();
    boolean speaks = pings.stream().anyMatch(ping -> isAnswered(exam, ping));
    return speaks
        ? exam.satisfied("it says " + said + " packets to them, on their own link")
        : exam.undecided("the router answers no ping at all");
  }

  private static boolean isAnswered(Examination exam, Frame ping) {
    var station = ping.ip().orElseThrow().source();
    return exam.record()
        .first(ping.index(), f -> f.ip().filter(p -> p.destination().equals(station)).isPresent())
        .isPresent();
  }

  private static boolean isPing(Frame frame) {
    return frame.ip().flatMap(IcmpEcho::decode).filter(echo -> !echo.reply()).isPresent();
  }

  private static Predicate<Frame> isLinkLocal(Function<Ipv4Packet, Ipv4Address> end) {
    return frame -> frame.ip().filter(packet -> end.apply(packet).isLinkLocal()).isPresent();
  }
}
