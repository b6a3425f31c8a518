// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * The conflicts with addresses that a host was using, those together that belong together. Checks
 * are made for one address and one encounter: each gets a record of its own.
 */
record Encounters(Episode episode, EpisodeRecord whole, Duration uncertainty) {

  /** Conflicts further apart have nothing to do with each other (DEFEND_INTERVAL is 10 s). */
  private static final Duration APART = Duration.ofSeconds(40);

  /** One record for each, in which the host claims one address only. */
  List<EpisodeRecord> records() {
    var records = new ArrayList<EpisodeRecord>();
    for (var claim : whole.record().acts(Act.Claimed.class)) {
      var groups = groups(claim);
      for (int i = 0; i < groups.size(); i++) {
        int from = i == 0 ? 0 : last(groups.get(i - 1)).index() + 1;
        int to = i + 1 < groups.size() ? groups.get(i + 1).get(0).index() : size();
        records.add(record(claim, from, to));
      }
    }
    return records;
  }

  private int size() {
    return whole.captured().size();
  }

  private static Frame last(List<Frame> frames) {
    return frames.get(frames.size() - 1);
  }

  private List<List<Frame>> groups(Act.Claimed claim) {
    var groups = new ArrayList<List<Frame>>();
    for (var frame : conflicts(claim)) {
      if (groups.isEmpty() || isApart(last(latest(groups)), frame)) {
        groups.add(new ArrayList<>());
      }
      latest(groups).add(frame);
    }
    return groups;
  }

  private static List<Frame> latest(List<List<Frame>> groups) {
    return groups.get(groups.size() - 1);
  }

  private static boolean isApart(Frame one, Frame later) {
    return later.at().isAfter(one.at().plus(APART));
  }

  private List<Frame> conflicts(Act.Claimed claim) {
    var mac = whole.record().mac();
    return whole.record().links().get(0).foreign().stream()
        .filter(frame -> frame.index() > claim.claim())
        .filter(
            frame ->
                frame
                    .arp()
                    .filter(arp -> isFrom(claim.address(), arp))
                    .filter(arp -> !arp.senderHardware().equals(mac))
                    .isPresent())
        .toList();
  }

  private static boolean isFrom(Ipv4Address address, ArpPacket arp) {
    return (arp.isRequest() || arp.isReply()) && arp.senderProtocol().equals(address);
  }

  /** The claim in front, and the frames from one place to another. */
  private EpisodeRecord record(Act.Claimed claim, int from, int to) {
    var all = episode.frames();
    var kept =
        Stream.concat(
                all.subList(0, Math.min(from, claim.claim() + 1)).stream()
                    .filter(o -> isOfClaim(o, claim)),
                all.subList(Math.min(from, to), to).stream())
            .toList();
    var end = to < size() ? whole.captured().get(to).at() : episode.end();
    return EpisodeRecord.of(episode, kept, later(end, kept), uncertainty)
        .claiming(whole.captured().get(claim.claim()).number());
  }

  private boolean isOfClaim(Observation observation, Act.Claimed claim) {
    int number = observation.frame().number();
    return number == whole.captured().get(claim.claim()).number()
        || claim.probes().stream().anyMatch(i -> whole.captured().get(i).number() == number);
  }

  private static Instant later(Instant end, List<Observation> kept) {
    var last = kept.get(kept.size() - 1).frame().at();
    return last.isAfter(end) ? last : end;
  }
}
