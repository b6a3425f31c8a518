// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dhcp;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.X;

import java.util.Map;
import java.util.stream.LongStream;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeekingRateTest {

  private static final long END = 605_000;
  private static final long CLAIMED = 5_000;

  private final SeekingRate check = new SeekingRate();

  /** So many hosts ask at 0 and so often after their claims, and as many others so often. */
  private static Records hosts(int pairs, int with, int without) {
    var records = asks(new Records(), with).claim(X, 0);
    for (int host = 1; host < 2 * pairs; host++) {
      boolean linkLocal = host < pairs;
      asks(
          records.link(new MacAddress(0x0200_0000_0000L | host)).on(host),
          linkLocal ? with : without);
      if (linkLocal) {
        records.claim(X, 0);
      } else {
        without(records, host);
      }
    }
    return records.on(0);
  }

  private static void without(Records records, int host) {
    records.act(0, (at, mark) -> new Act.Used(at, mark, host, "no-link-local", Map.of()));
  }

  private static Records asks(Records records, int times) {
    Leases.discovers(records, 0);
    var later = LongStream.rangeClosed(1, times).map(i -> CLAIMED + i * 500_000 / times);
    return Leases.discovers(records, later.toArray());
  }

  @Test
  void asOftenAsTheOthers() {
    satisfied(hosts(6, 11, 11).judge(check, END));
    satisfied(hosts(6, 12, 11).judge(check, END));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 5})
  void fewerThanHalf(int with) {
    failed(hosts(6, with, 11).judge(check, END), "66 without one; 6 hosts of each kind");
  }

  /** That is a question of its own. */
  @Test
  void notAnyMore() {
    undecided(hosts(6, 0, 11).judge(check, END), "no lease any more", "lease-seeking-goes-on");
  }

  @Test
  void half() {
    warned(hosts(6, 6, 12).judge(check, END), "36 × DHCPDISCOVER after the claim, 72 without");
  }

  @Test
  void threeQuarters() {
    satisfied(hosts(30, 9, 12).judge(check, END));
    warned(hosts(30, 8, 12).judge(check, END), "240 × DHCPDISCOVER");
  }

  /** Few questions may differ by chance. */
  @Test
  void chance() {
    satisfied(hosts(6, 2, 5).judge(check, END));
    satisfied(hosts(2, 5, 11).judge(check, END));
    failed(hosts(6, 1, 5).judge(check, END), "6 × DHCPDISCOVER");
  }

  /** What comes before the claim, or before the same time without one, is not counted. */
  @Test
  void onlyWhatComesAfterTheClaim() {
    var records = hosts(6, 5, 11);
    for (int host = 0; host < 6; host++) {
      Leases.discovers(records.on(host), 1_000, 2_000, 3_000, 4_000, 4_500, 5_000);
    }
    failed(records.on(0).judge(check, END), "30 × DHCPDISCOVER");
  }

  @Test
  void needsHostsThatAskOftenEnough() {
    undecided(hosts(6, 3, 3).judge(check, END), "too seldom");
    undecided(new Records().claim(X, 0).judge(check, END), "too seldom");
  }

  @Test
  void needsAnAddress() {
    undecided(asks(new Records(), 11).judge(check, END), "no address was claimed");
  }
}
