// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.statistics;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.judge.Records;

/** Records of many hosts, each on a link of its own, whose candidates are denied in turn. */
final class Hosts {

  private static final long APART = 1_000;

  private final Records records = new Records();
  private int count;

  /** One more host, which tries these addresses; all but the last are denied. */
  Hosts tries(Ipv4Address... candidates) {
    return tries(APART, candidates);
  }

  /** The same with so many milliseconds from one candidate to the next. */
  Hosts tries(long apart, Ipv4Address... candidates) {
    count++;
    var mac = new MacAddress(0x0200_5E00_1000L + count);
    records.link(mac).on(count);
    for (int i = 0; i < candidates.length; i++) {
      long at = i * apart;
      records.probes(candidates[i], at);
      if (i < candidates.length - 1) {
        var denial = ArpPacket.reply(Records.OTHER, ArpPacket.probe(mac, candidates[i]));
        records.tester(at, denial);
      }
    }
    records.on(0);
    return this;
  }

  /** So many hosts that draw two candidates each, both out of a range from this address on. */
  static Hosts drawing(int hosts, Ipv4Address first, int range) {
    var random = new SplittableRandom(3927);
    var all = new Hosts();
    for (int i = 0; i < hosts; i++) {
      all.tries(first.plus(random.nextInt(range)), first.plus(random.nextInt(range)));
    }
    return all;
  }

  /** So many hosts that draw as they should. */
  static Hosts correct(int hosts) {
    return drawing(hosts, Ipv4Address.FIRST_SELECTABLE, Ipv4Address.SELECTABLE);
  }

  /** A few addresses, all selectable. */
  static List<Ipv4Address> addresses(int count) {
    return IntStream.range(0, count).mapToObj(i -> Ipv4Address.selectable(i * 777)).toList();
  }

  Records records() {
    return records;
  }
}
