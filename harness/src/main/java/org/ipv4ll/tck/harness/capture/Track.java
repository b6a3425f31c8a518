// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.capture.file.CapturedFrame;
import org.ipv4ll.tck.harness.capture.survey.Headers;
import org.ipv4ll.tck.harness.capture.survey.Host;
import org.ipv4ll.tck.harness.record.Packet;
import org.jspecify.annotations.Nullable;

/** Follows one host through the capture, and hands its episodes on as they end. */
final class Track {

  /** A first probe before this one would be less far away (PROBE_MAX, and some more). */
  private static final Duration REACH = Duration.ofSeconds(3);

  /** What the host had on its way when its interface became active is not held against it. */
  private static final Duration UNDER_WAY = Duration.ofMillis(300);

  /** A host that only uses its address is judged in parts. */
  private static final int PART = 500;

  private final Host host;
  private final Consumer<Episode> ended;
  private final Deque<Instant> linkUps;
  private final Standing standing;
  private final Thinning thinning = new Thinning();
  private List<Observation> frames = new ArrayList<>();
  private @Nullable Instant routable;

  /** What was heard last and left out: it may be the reason for what is said next. */
  private @Nullable CapturedFrame left;

  private Instant captured;
  private Instant from;
  private Beginning beginning = Beginning.CUT;
  private boolean spoken;

  /**
   * @param captured when the capture begins
   * @param linkUps when the link of the host came up, by what the user says
   */
  Track(Host host, Instant captured, Collection<Instant> linkUps, Consumer<Episode> ended) {
    this.host = host;
    this.captured = captured;
    this.from = captured;
    this.linkUps = new ArrayDeque<>(new TreeSet<>(linkUps));
    this.ended = ended;
    this.standing = new Standing(host.station().mac());
  }

  Host host() {
    return host;
  }

  /** Anything at all comes from the host. */
  void heard(CapturedFrame frame) {
    look(frame.at());
  }

  /** The host is seen to have a routable address. */
  void hasRoutable(Instant at) {
    if (routable == null) {
      routable = at;
    }
  }

  /** The host sends ARP that is about a link-local address, or that cannot be read. */
  void saysArp(CapturedFrame frame, Packet packet) {
    if (packet.arp().isEmpty()) {
      if (thinning.keeps("unreadable", frame.nanos())) {
        add(frame, true);
      }
      return;
    }
    var arp = packet.arp().get();
    if (isOrdinary(frame, arp) && !thinning.keeps(Kind.of(packet, arp, true), frame.nanos())) {
      return;
    }
    if (arp.isProbe()) {
      probe(frame, arp.targetProtocol());
    } else {
      use(frame, arp.senderProtocol());
    }
    if (!isOrdinary(frame, arp)) {
      thinning.event();
    }
  }

  /** Questions and answers of a host that has its address for good. */
  private boolean isOrdinary(CapturedFrame frame, ArpPacket arp) {
    return standing.isSettled(frame.nanos())
        && !arp.isProbe()
        && !arp.isAnnouncement()
        && arp.senderProtocol().isLinkLocal();
  }

  private void probe(CapturedFrame frame, Ipv4Address target) {
    if (!spoken) {
      boolean whole = beginning == Beginning.LINK_UP || frame.at().isAfter(captured.plus(REACH));
      begin(frame.at(), whole && beginning == Beginning.CUT ? Beginning.PROBED : beginning);
    } else if (standing.isBegunAnewBy(frame.nanos())) {
      end(frame.at());
      boolean again = standing.hasJustClaimed(frame.nanos());
      begin(frame.at(), again ? Beginning.PROBED_AGAIN : Beginning.PROBED);
      standing.forget();
      routable = null;
    }
    standing.probes(target, frame.nanos());
    add(frame, true);
  }

  private void begin(Instant at, Beginning how) {
    if (how == Beginning.PROBED || how == Beginning.PROBED_AGAIN) {
      from = at;
    }
    beginning = how;
    spoken = true;
  }

  /** The host sends an IP packet. */
  void saysIp(CapturedFrame frame, Packet packet) {
    var ip = packet.ip().orElseThrow();
    if (thinning.keeps(Kind.of(packet, true), frame.nanos())) {
      if (ip.source().isLinkLocal()) {
        use(frame, ip.source());
      } else {
        add(frame, true);
      }
    }
  }

  private void use(CapturedFrame frame, Ipv4Address address) {
    if (beginning.isFresh() && frame.at().isBefore(from.plus(UNDER_WAY))) {
      return;
    }
    spoken = true;
    standing.uses(address, frame.nanos());
    add(frame, true);
  }

  /** The host hears ARP that names one of its addresses. */
  void hearsArp(CapturedFrame frame, Packet packet) {
    look(frame.at());
    var arp = packet.arp().orElseThrow();
    if (standing.isSettled(frame.nanos()) && !standing.isSaidFromOwn(arp)) {
      if (thinning.keeps(Kind.of(packet, arp, false), frame.nanos())) {
        add(frame, false);
      } else {
        left = frame;
      }
      return;
    }
    standing.hears(arp, frame.nanos());
    thinning.event();
    add(frame, false);
  }

  /** The host hears an IP packet. */
  void hearsIp(CapturedFrame frame, Packet packet) {
    look(frame.at());
    if (thinning.keeps(Kind.of(packet, false), frame.nanos())) {
      add(frame, false);
    }
  }

  private void add(CapturedFrame frame, boolean said) {
    if (frames.size() >= PART && standing.isSettled(frame.nanos()) || frames.size() > 20 * PART) {
      end(frame.at());
      beginning = Beginning.CONTINUED;
      from = frame.at();
    }
    if (left != null && said) {
      frames.add(new Observation(Headers.kept(left), false));
      left = null;
    }
    frames.add(new Observation(Headers.kept(frame), said));
  }

  /** Whether the link has come up meanwhile, by what the user says. */
  private void look(Instant now) {
    while (!linkUps.isEmpty() && !linkUps.element().isAfter(now)) {
      var up = linkUps.remove();
      end(up);
      beginning = Beginning.LINK_UP;
      from = up;
      spoken = true;
      standing.forget();
      routable = null;
    }
  }

  /** From here on the frames are those of another time. */
  void breaksOff(Instant last, Instant next) {
    end(last);
    beginning = Beginning.CUT;
    captured = next;
    from = next;
    spoken = false;
    standing.forget();
  }

  /** Everything up to this moment was seen. */
  void end(Instant at) {
    if (frames.stream().anyMatch(Observation::said)) {
      ended.accept(new Episode(host, beginning, from, at, frames, routable));
    }
    frames = new ArrayList<>();
    left = null;
    thinning.event();
  }

  private record Kind(Object from, Object to, int protocol, boolean said) {
    static Kind of(Packet packet, boolean said) {
      var ip = packet.ip().orElseThrow();
      return new Kind(ip.source(), ip.destination(), ip.protocol(), said);
    }

    static Kind of(Packet packet, ArpPacket arp, boolean said) {
      boolean group = packet.ethernet().filter(e -> e.destination().isGroup()).isPresent();
      return new Kind(
          said ? arp.senderProtocol() : arp.targetProtocol(), group, -arp.operation(), said);
    }
  }
}
