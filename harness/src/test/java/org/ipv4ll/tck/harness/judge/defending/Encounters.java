// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import static org.ipv4ll.tck.harness.judge.Records.ASKER;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;

import java.util.function.UnaryOperator;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.Act;

/** Pieces of records of hosts whose address X, claimed at 5 s, is contested. */
final class Encounters {

  /** When the first conflict comes. */
  static final int FIRST = 20_000;

  private Encounters() {}

  /** A claim, and nothing more. */
  static Records claimed() {
    return new Records().claim(X, 0);
  }

  /** A claim and the first conflict. */
  static Records contested() {
    return conflict(claimed(), FIRST);
  }

  /** The first conflict is met by a defence. */
  static Records defended() {
    return contested().announces(X, FIRST + 10);
  }

  /** A second conflict comes so long after the first one that was met by a defence. */
  static Records contestedAgain(int later) {
    return conflict(defended(), FIRST + later);
  }

  static Records conflict(Records records, long millis) {
    return records.stimulus(millis, new ArpPacket(ArpPacket.REPLY, OTHER, X, HOST, ASKER));
  }

  static ArpPacket request() {
    return ArpPacket.request(OTHER, X, ASKER);
  }

  static ArpPacket announcement() {
    return ArpPacket.announcement(OTHER, X);
  }

  /** The host is after another address from then on. */
  static UnaryOperator<Records> moves(long millis) {
    return records -> records.probes(Y, millis, millis + 1_500, millis + 3_000);
  }

  /** A reply of the host that nobody asked for. */
  static ArpPacket gratuitousReply(Ipv4Address address) {
    return new ArpPacket(ArpPacket.REPLY, HOST, address, MacAddress.BROADCAST, address);
  }

  /** So many candidates were denied before. */
  static Records limited(int denials) {
    var records = new Records();
    for (int i = 0; i < denials; i++) {
      int index = 2 * i;
      records.probes(Y, 100 * i).tester(100 * i + 50, ArpPacket.announcement(OTHER, Y));
      records.act(100 * i + 50, (at, mark) -> new Act.Denied(at, mark, index, Y, index + 1));
    }
    return records.claim(X, 5_000);
  }
}
