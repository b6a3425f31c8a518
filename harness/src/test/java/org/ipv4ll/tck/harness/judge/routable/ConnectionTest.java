// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.routable;

import static org.ipv4ll.tck.harness.judge.Outcomes.heldUp;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.FAR;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.ROUTABLE;
import static org.ipv4ll.tck.harness.judge.TrafficRecords.station;

import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.TcpSegment;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.TrafficRecords;
import org.junit.jupiter.api.Test;

class ConnectionTest {

  private static final int CLIENT = 49_927;
  private static final int ECHO = 7;

  private final Check goesOn = new ConnectionGoesOn();
  private final Check source = new ConnectionSource();
  private final TrafficRecords records = TrafficRecords.claimed();

  private void peer(long millis, int flags) {
    var segment = new TcpSegment(CLIENT, ECHO, 1, 0, flags).packet(FAR, X);
    records.records().frame(millis, false, segment.frame(station(FAR), HOST));
  }

  private void host(long millis, Ipv4Address from, int flags) {
    var segment = new TcpSegment(ECHO, CLIENT, 1, 0, flags).packet(from, FAR);
    records.records().frame(millis, true, segment.frame(HOST, station(FAR)));
  }

  private void open() {
    peer(8_000, TcpSegment.SYN);
    host(8_001, X, TcpSegment.SYN | TcpSegment.ACK);
    records.operable(10_000);
  }

  @Test
  void goesOnFromTheLinkLocalAddress() {
    open();
    peer(20_000, TcpSegment.FIN | TcpSegment.ACK);
    pending(records.judgeOpen(goesOn, 21_000), 30_000);
    pending(records.judgeOpen(source, 21_000), 30_000);
    host(22_000, X, TcpSegment.ACK);
    satisfied(records.judge(goesOn, 23_000));
    satisfied(records.judge(source, 23_000));
  }

  @Test
  void isReset() {
    open();
    host(11_000, X, TcpSegment.RST);
    warned(records.judge(goesOn, 30_000), "is reset");
  }

  @Test
  void carriesNothingAnyMore() {
    open();
    peer(20_000, TcpSegment.FIN | TcpSegment.ACK);
    host(20_001, ROUTABLE, TcpSegment.ACK);
    warned(records.judge(goesOn, 30_000), "does not carry anything");
    satisfied(records.judge(source, 30_000));
    records.records().stall(25_000, 2_000);
    heldUp(records.judge(goesOn, 30_000));
  }

  @Test
  void needsAConnectionAndARoutableAddress() {
    undecided(records.judge(goesOn, 30_000), "accepts no connection");
    peer(8_000, TcpSegment.SYN);
    undecided(records.judge(goesOn, 30_000), "accepts no connection");
    host(8_001, X, TcpSegment.SYN | TcpSegment.ACK);
    undecided(records.judge(goesOn, 30_000), "never used");
    undecided(records.operable(10_000).judge(goesOn, 30_000), "does not go on");
    undecided(records.judge(source, 30_000), "no connection is under way");
  }
}
