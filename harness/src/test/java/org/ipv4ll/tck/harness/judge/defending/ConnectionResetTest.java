// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.defending;

import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.ASKER;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.FIRST;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.claimed;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.conflict;
import static org.ipv4ll.tck.harness.judge.defending.Encounters.moves;

import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.TcpSegment;
import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class ConnectionResetTest {

  private static final int SECOND = FIRST + 4_000;
  private static final int END = SECOND + 10_000;
  private static final int CLIENT = 49_927;

  private final ConnectionReset check = new ConnectionReset();

  private static EthernetFrame segment(int flags) {
    return new TcpSegment(7, CLIENT, 1, 1, flags).packet(X, ASKER).frame(HOST, OTHER);
  }

  private static Records connected() {
    return claimed().frame(15_000, true, segment(TcpSegment.SYN | TcpSegment.ACK));
  }

  private static Records contestedTwice(Records records) {
    return conflict(conflict(records, FIRST).announces(X, FIRST + 10), SECOND);
  }

  private static Records reset(long millis) {
    return contestedTwice(connected())
        .frame(millis, true, segment(TcpSegment.RST))
        .with(moves(SECOND + 4_000));
  }

  @Test
  void isSatisfiedByAResetAtTheConflict() {
    satisfied(reset(SECOND + 100).judge(check, END));
    var ended = contestedTwice(connected()).frame(SECOND + 1, true, segment(TcpSegment.FIN));
    satisfied(ended.with(moves(SECOND + 500)).judge(check, END));
  }

  @Test
  void isSatisfiedByAResetOfWhoMovesAtTheFirst() {
    var records = conflict(connected(), FIRST).frame(FIRST + 1, true, segment(TcpSegment.RST));
    satisfied(records.with(moves(FIRST + 500)).judge(check, END));
  }

  @Test
  void warnsOfALateReset() {
    warned(reset(SECOND + 101).judge(check, END), "101 ms");
  }

  @Test
  void warnsOfNone() {
    var records = contestedTwice(connected()).with(moves(SECOND + 500));
    pending(records.judgeOpen(check, SECOND + 4_000), SECOND + 6_000);
    warned(records.judge(check, END), "never reset");
    warned(contestedTwice(connected()).judge(check, END), "never reset");
  }

  @Test
  void isUndecidedWhereTheAddressStays() {
    var records = contestedTwice(connected()).announces(X, SECOND + 200);
    undecided(records.judge(check, END), "does not give", "second-conflict-moves");
  }

  @Test
  void isUndecidedWithoutAConnection() {
    undecided(
        contestedTwice(claimed()).with(moves(SECOND + 500)).judge(check, END), "no connection");
  }
}
