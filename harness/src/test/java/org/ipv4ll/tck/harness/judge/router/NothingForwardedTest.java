// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.router;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.SECOND;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;
import static org.ipv4ll.tck.harness.judge.Records.Z;

import java.nio.ByteBuffer;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.IcmpError;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Datagram;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.UdpDatagram;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.RoutableNetwork;
import org.junit.jupiter.api.Test;

class NothingForwardedTest {

  private static final long TOKEN = 0x1122_3344_5566_7788L;
  private static final Ipv4Address ROUTABLE = RoutableNetwork.HOST;
  private static final int FIRST = 20_000;
  private static final int END = FIRST + 3_000;

  private final NothingForwarded check = NothingForwarded.withLinkLocal();
  private final NothingForwarded routable = NothingForwarded.withRoutable();

  @Test
  void isSatisfiedWhereAHostThatAnswersForwardsNothing() {
    satisfied(handed(claimed()).answers(FIRST + 9, X).judge(check, END));
  }

  @Test
  void awaitsACopy() {
    pending(handed(claimed()).answers(FIRST + 9, X).judgeOpen(check, END - 1), END);
  }

  @Test
  void accusesACopyAtOnce() {
    var copied = handed(claimed()).frame(FIRST + 5, true, copy(63).frame(HOST, OTHER));
    failed(copied.judgeOpen(check, FIRST + 6), "TTL 64, is forwarded as UDP 169.254.8.10");
  }

  @Test
  void accusesACopyWhoseTimeToLiveIsKept() {
    var copied = handed(claimed()).frame(FIRST + 5, true, copy(64).frame(HOST, OTHER));
    failed(copied.judge(check, END), "is forwarded");
  }

  @Test
  void accusesACopyOnAnotherLink() {
    var copied = handed(claimed().link(SECOND).own(2)).on(1);
    copied.frame(FIRST + 5, true, copy(63).frame(SECOND, OTHER));
    failed(copied.judge(check, END), "is forwarded");
  }

  @Test
  void leavesCopiesOfOtherStationsBehindThePort() {
    var copied = handed(claimed()).frame(FIRST + 5, true, copy(63).frame(SECOND, OTHER));
    satisfied(copied.answers(FIRST + 9, X).judge(check, END));
  }

  @Test
  void allowsThatTheSenderIsTold() {
    var told = IcmpError.prohibited(X, copy(64)).frame(HOST, OTHER);
    satisfied(
        handed(claimed()).frame(FIRST + 5, true, told).answers(FIRST + 9, X).judge(check, END));
  }

  @Test
  void allowsAnAnswerWithTheSameOctets() {
    var answer = datagram(X, Y).frame(HOST, OTHER);
    satisfied(handed(claimed()).frame(FIRST + 5, true, answer).judge(check, END));
  }

  @Test
  void isNotReachedWhereNothingTells() {
    undecided(handed(claimed()).judge(check, END), "not heard any more", "arp-answer");
    undecided(claimed().answers(FIRST, X).judge(check, END), "no packet for another");
    undecided(handed(new Records()).judge(check, END), "no address was claimed");
    undecided(handed(claimed()).judge(routable, END), "routable address is never used");
  }

  @Test
  void asksHostsWithARoutableAddressAboutTheTimeSinceItWorks() {
    undecided(handed(claimed()).answers(FIRST + 1, ROUTABLE).judge(routable, END), "no packet");
    var since = handed(new Records().answers(FIRST - 1, ROUTABLE));
    satisfied(since.answers(FIRST + 9, ROUTABLE).judge(routable, END));
  }

  @Test
  void asksAboutOneRequirement() {
    assertThat(check.criterion().requirements()).containsExactly("RFC3927-2.7-03");
  }

  private static Records claimed() {
    return new Records().claim(X, 0);
  }

  private static Records handed(Records records) {
    return records
        .frame(FIRST, false, copy(64).frame(OTHER, HOST))
        .act(FIRST, (at, mark) -> new Act.Handed(at, mark, 0, mark - 1, TOKEN, false));
  }

  private static Ipv4Datagram copy(int timeToLive) {
    return datagram(Y, Z).withTimeToLive(timeToLive);
  }

  private static Ipv4Datagram datagram(Ipv4Address from, Ipv4Address to) {
    var marked = ByteBuffer.allocate(Long.BYTES).putLong(TOKEN).array();
    EthernetFrame frame =
        new UdpDatagram(49_928, 9, marked).packet(from, to).frame(MacAddress.ZERO, MacAddress.ZERO);
    return Ipv4Datagram.decode(frame).orElseThrow();
  }
}
