// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.LinkRecord;

/** What hosts drew by themselves: the first probe for each address, in order. */
final class Sequences {

  private Sequences() {}

  /** One for each host; an address that was planted is none of its own. */
  static List<List<Frame>> in(CaseRecord record) {
    var planted = record.acts(Act.Remembered.class).stream().map(Act.Remembered::address).toList();
    return record.hosts().stream()
        .map(host -> probes(host).stream().filter(p -> !planted.contains(candidate(p))).toList())
        .toList();
  }

  private static List<Frame> probes(LinkRecord host) {
    var first = new LinkedHashMap<Ipv4Address, Frame>();
    host.host().stream().filter(Frame::isProbe).forEach(p -> first.putIfAbsent(candidate(p), p));
    return List.copyOf(first.values());
  }

  /** What a probe asks for. */
  static Ipv4Address candidate(Frame probe) {
    return probe.arp().map(ArpPacket::targetProtocol).orElseThrow();
  }

  /** All pairs of two of these. */
  static <T> List<List<T>> pairs(List<T> all) {
    var pairs = new ArrayList<List<T>>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        pairs.add(List.of(all.get(i), all.get(j)));
      }
    }
    return pairs;
  }
}
