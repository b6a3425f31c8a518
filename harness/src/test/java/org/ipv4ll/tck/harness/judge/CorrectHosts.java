// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge;

import static org.ipv4ll.tck.harness.judge.Records.ASKER;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.TcpSegment;
import org.ipv4ll.tck.harness.record.Act;

/**
 * Records written by hand of hosts that keep every sentence of RFC 3927, each in a way of its own:
 * no check may accuse any of them, whatever part of it was seen.
 */
public final class CorrectHosts {

  private static final Ipv4Address Y = Ipv4Address.parse("169.254.181.44");
  private static final Ipv4Address Z = Ipv4Address.parse("169.254.33.250");

  private CorrectHosts() {}

  /** A claim from this moment on, with gaps of its own. */
  private static Records claim(Records record, Ipv4Address address, long millis) {
    long second = millis + 1_000 + millis * 7_919 % 997;
    long third = second + 1_000 + millis * 104_729 % 991;
    return record.claim(address, new long[] {millis, second, third}, third + 2_000, third + 4_000);
  }

  /** Those records, by what is unusual about them. */
  public static Map<String, Records> all() {
    var all = new LinkedHashMap<String, Records>();
    all.put("claims in the middle of all windows", new Records().claim(X, 500));
    all.put("keeps to the lower ends of the windows (631, 657, 684)", lowest());
    all.put("keeps to the upper ends of the windows (629-632)", highest());
    all.put("goes on for long, with questions and answers", asked());
    all.put("answers questions of two stations, each late", slowToAnswer());
    all.put("says its address once more in a reply, an hour later", gratuitous());
    all.put("loses two candidates, one to a reply, one to a probe (634-646)", losing());
    all.put("loses a candidate right before it would claim it (633-639)", losingLate());
    all.put("loses eleven candidates, and waits a minute from then on (648-652)", limited());
    all.put("is started anew in the middle of its test (586)", startedAnew());
    all.put("is started anew twice, and tests its address each time (541-543)", startedTwice());
    all.put("is unplugged for a minute, and tests its address again (584-592)", unplugged());
    all.put("is unplugged for two seconds and notices nothing", flapping());
    all.put("moves at the first conflict (708-710)", movingAtOnce());
    all.put("defends, and moves at a second conflict (730-732)", movingAtSecond());
    all.put("defends again after ten seconds (712-718)", defendingAgain());
    all.put("resets its connection before it moves (747-750)", resetting());
    all.put("hears its own packets reflected (641-643, 699-704)", reflected());
    all.put("hears others who contend for addresses of their own", amongOthers());
    return all;
  }

  /** PROBE_MIN, ANNOUNCE_WAIT and ANNOUNCE_INTERVAL. */
  private static Records lowest() {
    return new Records().claim(X, new long[] {0, 1_000, 2_000}, 4_000, 6_000);
  }

  /** PROBE_WAIT and PROBE_MAX. */
  private static Records highest() {
    return new Records().claim(X, new long[] {1_000, 3_000, 5_000}, 7_000, 9_000);
  }

  private static Records asked() {
    var record = new Records().claim(X, 100);
    for (long at = 10_000; at < 60_000; at += 10_000) {
      record.asks(at, X).answers(at + 1, X);
    }
    return record;
  }

  private static Records slowToAnswer() {
    var first = ArpPacket.request(OTHER, ASKER, X);
    var second = ArpPacket.request(Records.SECOND, Z, X);
    return new Records()
        .claim(X, 0)
        .stimulus(10_000, first)
        .stimulus(10_100, second)
        .host(10_300, ArpPacket.reply(HOST, first))
        .host(10_400, ArpPacket.reply(HOST, second));
  }

  private static Records gratuitous() {
    return new Records().claim(X, 0).host(3_600_000, OddFrames.unaskedReply(X));
  }

  private static Records losing() {
    var record = Contests.denied(new Records(), 200, X);
    Contests.probed(record, Y, 900, 2_000).tester(2_500, Contests.probe(Y));
    return claim(record, Z, 3_100);
  }

  private static Records losingLate() {
    var record = Contests.probed(new Records(), X, 0, 1_500, 3_000);
    return record.stimulus(4_999, Contests.reply(X)).claim(Y, 5_500);
  }

  /** The eleventh conflict is one more than MAX_CONFLICTS. */
  private static Records limited() {
    var record = new Records();
    long[] times = {0, 312, 1_204, 1_630, 2_555, 3_001, 3_890, 4_123, 5_009, 5_801, 6_060};
    for (int i = 0; i < times.length; i++) {
      Contests.denied(record, times[i], Contests.candidate(i));
    }
    Contests.denied(record, 70_703, Contests.candidate(11));
    Contests.denied(record, 131_000, Contests.candidate(12));
    return claim(record, Contests.candidate(13), 191_500);
  }

  private static Records startedAnew() {
    return new Records().probes(X, 0, 1_500).restart(2_000).claim(X, 2_300);
  }

  private static Records startedTwice() {
    var record = new Records().claim(X, 0).act(8_000, Act.Watched::new);
    claim(record.restart(20_000), X, 20_500);
    return claim(record.restart(50_000), X, 50_713);
  }

  private static Records unplugged() {
    return claim(new Records().claim(X, 0).flap(20_000, 80_000), X, 80_411);
  }

  private static Records flapping() {
    return new Records()
        .claim(X, 0)
        .act(20_000, (at, mark) -> new Act.CarrierLost(at, mark, 0))
        .act(22_000, (at, mark) -> new Act.CarrierBack(at, mark, 0))
        .asks(30_000, X)
        .answers(30_001, X);
  }

  private static Records movingAtOnce() {
    return new Records().claim(X, 0).stimulus(20_000, Contests.reply(X)).claim(Y, 20_600);
  }

  private static Records movingAtSecond() {
    return new Records()
        .claim(X, 0)
        .stimulus(20_000, Contests.request(X))
        .announces(X, 20_001)
        .stimulus(25_000, Contests.reply(X))
        .claim(Y, 25_900);
  }

  /** A conflict that comes DEFEND_INTERVAL after another one is no recent one. */
  private static Records defendingAgain() {
    return new Records()
        .claim(X, 0)
        .stimulus(20_000, Contests.request(X))
        .announces(X, 20_001)
        .stimulus(30_000, Contests.reply(X))
        .announces(X, 30_001)
        .asks(40_000, X)
        .answers(40_001, X);
  }

  private static Records resetting() {
    var record = new Records().claim(X, 0);
    segment(record, 10_000, false, TcpSegment.SYN);
    segment(record, 10_001, true, TcpSegment.SYN | TcpSegment.ACK);
    record.stimulus(20_000, Contests.request(X));
    segment(record, 20_001, true, TcpSegment.RST);
    return record.claim(Y, 20_500);
  }

  private static void segment(Records record, long millis, boolean fromHost, int flags) {
    var packet =
        fromHost
            ? new TcpSegment(22, 40_000, 1, 1, flags).packet(X, ASKER).frame(HOST, OTHER)
            : new TcpSegment(40_000, 22, 1, 1, flags).packet(ASKER, X).frame(OTHER, HOST);
    record.frame(millis, fromHost, packet);
  }

  private static Records reflected() {
    var record = new Records().probes(X, 0).tester(1, ArpPacket.probe(HOST, X));
    record.probes(X, 1_500).tester(1_501, ArpPacket.probe(HOST, X)).probes(X, 3_000);
    record.tester(3_001, ArpPacket.probe(HOST, X)).announces(X, 5_000);
    record.tester(5_001, ArpPacket.announcement(HOST, X)).announces(X, 7_000);
    return record.tester(7_001, ArpPacket.announcement(HOST, X));
  }

  private static Records amongOthers() {
    return new Records()
        .tester(0, Contests.probe(Y))
        .claim(X, 100)
        .tester(7_500, ArpPacket.announcement(OTHER, Y))
        .tester(7_600, ArpPacket.announcement(Records.SECOND, Y))
        .tester(20_000, ArpPacket.request(OTHER, Y, Z));
  }
}
