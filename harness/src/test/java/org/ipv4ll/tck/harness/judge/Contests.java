// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.record.Act;

/** Candidates that another station contests, in records written by hand. */
public final class Contests {

  private Contests() {}

  public static ArpPacket reply(Ipv4Address address) {
    return new ArpPacket(ArpPacket.REPLY, Records.OTHER, address, Records.HOST, Ipv4Address.ANY);
  }

  public static ArpPacket request(Ipv4Address address) {
    return ArpPacket.request(Records.OTHER, address, Records.ASKER);
  }

  public static ArpPacket probe(Ipv4Address address) {
    return ArpPacket.probe(Records.OTHER, address);
  }

  /** One of many candidates. */
  public static Ipv4Address candidate(int number) {
    return new Ipv4Address(Records.X.bits() + 137 * number * number);
  }

  /** The host probes an address at these times; the tester notes it as the candidate. */
  public static Records probed(Records record, Ipv4Address address, long... millis) {
    return record
        .probes(address, millis)
        .act(millis[0], (at, mark) -> new Act.Candidate(at, mark, address));
  }

  /** X is probed at 0 and contested at 200 ms by this packet. */
  public static Records contested(ArpPacket packet) {
    return probed(new Records(), Records.X, 0).stimulus(200, packet);
  }

  /** An address is probed, and denied 50 ms later. */
  public static Records denied(Records record, long millis, Ipv4Address address) {
    return probed(record, address, millis)
        .tester(millis + 50, reply(address))
        .act(millis + 50, (at, mark) -> new Act.Denied(at, mark, mark - 2, address, mark - 1));
  }

  /** So many candidates are denied, a second apart. */
  public static Records denied(int count) {
    var record = new Records();
    for (int i = 0; i < count; i++) {
      denied(record, 1_000L * i, candidate(i));
    }
    return record;
  }
}
