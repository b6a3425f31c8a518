// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.multihoming;

import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.SECOND;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;
import static org.ipv4ll.tck.harness.judge.Records.Z;

import java.util.Map;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.Act;
import org.junit.jupiter.api.Test;

class ChosenInterfaceTest {

  private static final MacAddress FAR = MacAddress.parse("06:00:00:00:00:0b");

  private final InterfaceChosen chosen = new InterfaceChosen();
  private final AsIfOnlyInterface asIfOnly = new AsIfOnlyInterface();

  /** X on the first link, Y on the second; Z is a peer on each, the host pings it through both. */
  private final Records host = new Records().link(SECOND).own(2).claim(X, 0).on(1).claim(Y, 0);

  private Records told(long millis, int through) {
    var values = Map.of("address", Z.toString(), "through", Integer.toString(through));
    return host.act(millis, (at, mark) -> new Act.Used(at, mark, 0, "talk-through", values));
  }

  private static EthernetFrame ping(Ipv4Address from, MacAddress to) {
    return IcmpEcho.request(1, 1).packet(from, Z).frame(HOST, to);
  }

  private Records resolved() {
    host.on(0).tester(9_000, ArpPacket.announcement(OTHER, Z));
    return host.on(1).tester(9_000, ArpPacket.announcement(FAR, Z));
  }

  @Test
  void isSatisfiedByTheRightLinkSourceAndStation() {
    resolved().with(r -> told(10_000, 1)).on(0).frame(10_100, true, ping(X, OTHER));
    told(12_000, 2).on(1).frame(12_100, true, ping(Y, FAR));
    satisfied(host.judge(chosen, 14_000));
    satisfied(host.judge(asIfOnly, 14_000));
  }

  @Test
  void warnsOfAnotherLink() {
    resolved().with(r -> told(12_000, 2)).on(0).frame(12_100, true, ping(X, OTHER));
    warned(host.judge(chosen, 14_000), "left through another");
    undecided(host.judge(asIfOnly, 14_000), "nothing left", "interface-chosen");
  }

  @Test
  void warnsOfAnotherSource() {
    resolved().with(r -> told(12_000, 2)).on(1).frame(12_100, true, ping(X, FAR));
    satisfied(host.judge(chosen, 14_000));
    warned(host.judge(asIfOnly, 14_000), "not from the address of that interface");
  }

  @Test
  void warnsOfThePeerOnAnotherLink() {
    resolved().with(r -> told(12_000, 2)).on(1).frame(12_100, true, ping(Y, OTHER));
    warned(host.judge(asIfOnly, 14_000), "for the peer on another link");
  }

  @Test
  void saysNothingOfAHostThatSendsNothing() {
    undecided(told(12_000, 2).judge(chosen, 14_000), "sends nothing");
    undecided(new Records().judge(chosen, 1_000), "no interface was chosen");
  }
}
