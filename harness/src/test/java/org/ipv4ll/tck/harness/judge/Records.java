// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.link.VirtualClock;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Conditions;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.LinkRecord;
import org.ipv4ll.tck.harness.record.Packet;
import org.ipv4ll.tck.harness.record.ProcessState;
import org.ipv4ll.tck.harness.record.Stalls;

/**
 * A record written by hand: frames and acts at so many milliseconds, in the order in which they are
 * called. What follows {@link #on(int)} is about another link than the first.
 */
public final class Records {

  public static final MacAddress HOST = MacAddress.parse("02:00:5e:00:00:01");
  public static final MacAddress SECOND = MacAddress.parse("02:00:5e:00:00:02");
  public static final MacAddress OTHER = MacAddress.parse("06:00:00:00:00:0a");
  public static final Ipv4Address X = Ipv4Address.parse("169.254.7.9");
  public static final Ipv4Address Y = Ipv4Address.parse("169.254.8.10");
  public static final Ipv4Address Z = Ipv4Address.parse("169.254.9.11");
  public static final Ipv4Address ASKER = Ipv4Address.parse("169.254.200.1");

  /** Makes an act of its moment and its place. */
  @FunctionalInterface
  public interface Maker {
    Act at(Instant at, int mark);
  }

  private final List<MacAddress> macs = new ArrayList<>();
  private final List<List<Frame>> frames = new ArrayList<>(List.of(new ArrayList<>()));
  private final List<Act> acts = new ArrayList<>();
  private int own = 1;
  private int link;
  private Duration uncertainty = Duration.ZERO;
  private long dropped;
  private List<Stalls.Stall> lateness = List.of();
  private ProcessState process = ProcessState.RUNNING;
  private Profile profile = Profile.RFC3927;
  private Slack slack = Slack.STRICT;
  private Duration startLatency = Duration.ZERO;
  private Duration later = Duration.ZERO;

  public Records() {
    this(HOST);
  }

  /**
   * Of another host.
   *
   * @param host its hardware address on the first link
   */
  public Records(MacAddress host) {
    macs.add(host);
  }

  /** The moment so many milliseconds after the case was opened. */
  public static Instant at(long millis) {
    return VirtualClock.EPOCH.plus(Duration.ofMillis(millis));
  }

  /** One more link; the first ones may be interfaces of the host of the case. */
  public Records link(MacAddress mac) {
    macs.add(mac);
    frames.add(new ArrayList<>());
    return this;
  }

  /** So many links are those of the host of the case. */
  public Records own(int count) {
    own = count;
    return this;
  }

  /** What follows is about this link, the first being 0. */
  public Records on(int number) {
    link = number;
    return this;
  }

  /** What follows comes so many nanoseconds later than it says; fewer than 0 are earlier. */
  public Records later(long nanos) {
    later = Duration.ofNanos(nanos);
    return this;
  }

  /** The host sends this packet by broadcast. */
  public Records host(long millis, ArpPacket packet) {
    return frame(millis, true, packet.broadcast());
  }

  /** The tester sends it. */
  public Records tester(long millis, ArpPacket packet) {
    return frame(millis, false, packet.broadcast());
  }

  /** The host, or the tester, sends a frame. */
  public Records frame(long millis, boolean fromHost, EthernetFrame frame) {
    var all = frames.get(link);
    var packet = fromHost ? Packet.ofHost(frame.encode()) : Packet.of(frame.encode());
    var at = at(millis).plus(later);
    all.add(new Frame(link, all.size(), at, fromHost, packet, Set.of()));
    return this;
  }

  /** Probes of the host for an address, at these times. */
  public Records probes(Ipv4Address address, long... millis) {
    for (long time : millis) {
      host(time, ArpPacket.probe(macs.get(link), address));
    }
    return this;
  }

  /** One probe so many milliseconds and nanoseconds after the case was opened. */
  public Records probe(Ipv4Address address, long millis, long nanos) {
    return later(nanos).probes(address, millis).later(0);
  }

  /** One announcement, the same. */
  public Records announcement(Ipv4Address address, long millis, long nanos) {
    return later(nanos).announces(address, millis).later(0);
  }

  /** Announcements of the host, at these times. */
  public Records announces(Ipv4Address address, long... millis) {
    for (long time : millis) {
      host(time, ArpPacket.announcement(macs.get(link), address));
    }
    return this;
  }

  /**
   * A whole claim: probes every 1.5 s from then on, announcements 5 s and 7 s after the first; on
   * the first link the tester sees it.
   */
  public Records claim(Ipv4Address address, long millis) {
    long[] probes = {millis, millis + 1500, millis + 3000};
    return claim(address, probes, millis + 5000, millis + 7000);
  }

  /** The same with probes and announcements at these times. */
  public Records claim(Ipv4Address address, long[] probes, long... announcements) {
    int first = frames.get(link).size();
    probes(address, probes);
    announces(address, announcements[0]);
    if (link == 0) {
      claimed(
          announcements[0],
          address,
          IntStream.range(first, first + probes.length).boxed().toList());
    }
    return announces(address, Arrays.copyOfRange(announcements, 1, announcements.length));
  }

  /** The tester sees a claim: the frame before has the address as sender. */
  public Records claimed(long millis, Ipv4Address address, List<Integer> probes) {
    int use = frames.get(0).size() - 1;
    act(millis, (at, mark) -> new Act.Candidate(at, mark, address));
    return act(millis, (at, mark) -> new Act.Claimed(at, mark, address, probes, use));
  }

  /** Somebody asks who has the address. */
  public Records asks(long millis, Ipv4Address address) {
    return tester(millis, ArpPacket.request(OTHER, ASKER, address));
  }

  /** The host answers for an address, to whoever asked. */
  public Records answers(long millis, Ipv4Address address) {
    return host(millis, answer(macs.get(link), address));
  }

  /** The answer of a station to the question of {@link #asks}. */
  public static ArpPacket answer(MacAddress station, Ipv4Address address) {
    return ArpPacket.reply(station, ArpPacket.request(OTHER, ASKER, address));
  }

  /** The tester sends a packet that the case is about. */
  public Records stimulus(long millis, ArpPacket packet) {
    tester(millis, packet);
    int frame = frames.get(0).size() - 1;
    return act(millis, (at, mark) -> new Act.Sent(at, mark, frame, ""));
  }

  /** Something that is no frame. */
  public Records act(long millis, Maker maker) {
    acts.add(maker.at(at(millis).plus(later), frames.get(0).size()));
    return this;
  }

  /** The cable is out from one time to another; the interface is active anew from then on. */
  public Records flap(long out, long back) {
    act(out, (at, mark) -> new Act.CarrierLost(at, mark, 0));
    act(back, Act.Epoch::new);
    return act(back, (at, mark) -> new Act.CarrierBack(at, mark, 0));
  }

  /** The host is started anew, with what it has stored. */
  public Records restart(long millis) {
    act(millis, (at, mark) -> new Act.Restarted(at, mark, 0, true));
    return act(millis, Act.Epoch::new);
  }

  /** What the next sentence waited for did not come. */
  public Records missed(long millis, String what) {
    return act(millis, (at, mark) -> new Act.Missed(at, mark, what, false));
  }

  public Records uncertainty(long millis) {
    uncertainty = Duration.ofMillis(millis);
    return this;
  }

  /** The capture lost so many frames. */
  public Records lost(long frames) {
    dropped = frames;
    return this;
  }

  /** The tester was woken so late at this time. */
  public Records stall(long millis, long length) {
    lateness = List.of(new Stalls.Stall(at(millis), Duration.ZERO, Duration.ofMillis(length)));
    return this;
  }

  public Records process(ProcessState state) {
    process = state;
    return this;
  }

  public Records slack(Slack other) {
    slack = other;
    return this;
  }

  public Records profile(Profile other) {
    profile = other;
    return this;
  }

  public Records startLatency(long millis) {
    startLatency = Duration.ofMillis(millis);
    return this;
  }

  /** The same with something added, for rows of a table. */
  public Records with(UnaryOperator<Records> more) {
    return more.apply(this);
  }

  /** The record up to this time, to which more may come. */
  public CaseRecord open(long end) {
    var links = new ArrayList<LinkRecord>();
    for (int i = 0; i < macs.size(); i++) {
      links.add(new LinkRecord(macs.get(i), frames.get(i)));
    }
    return new CaseRecord(
        "by-hand",
        new CaseRecord.Span(at(0), at(end), true),
        new CaseRecord.Topology(own, links),
        acts,
        conditions());
  }

  /** The record up to this time, to which nothing comes. */
  public CaseRecord closed(long end) {
    return open(end).closed(at(end));
  }

  /** What a check says of the record up to this time, to which nothing comes. */
  public Outcome judge(Check check, long end) {
    return check.judge(closed(end), settings());
  }

  /** What it says while more may come. */
  public Outcome judgeOpen(Check check, long end) {
    return check.judge(open(end), settings());
  }

  private Settings settings() {
    return new Settings(profile, slack, startLatency);
  }

  private Conditions conditions() {
    return new Conditions(
        uncertainty, dropped, Optional.empty(), new Stalls(lateness, List.of()), process);
  }
}
