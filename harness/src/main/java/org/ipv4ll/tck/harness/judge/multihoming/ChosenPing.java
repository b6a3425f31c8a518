// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.multihoming;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.LinkRecord;

/**
 * A ping that the host was told to send through one of its interfaces.
 *
 * @param chosen number of the interface, from 0
 * @param to when the next one was told, or the record ends
 */
record ChosenPing(Ipv4Address peer, int chosen, Instant from, Instant to) {

  private static final String ABILITY = "talk-through";

  static List<ChosenPing> in(CaseRecord record) {
    var told =
        record.acts(Act.Used.class).stream().filter(u -> u.ability().equals(ABILITY)).toList();
    var pings = new ArrayList<ChosenPing>();
    for (int i = 0; i < told.size(); i++) {
      var until = i + 1 < told.size() ? told.get(i + 1).at() : record.end();
      pings.add(of(told.get(i), until));
    }
    return pings;
  }

  private static ChosenPing of(Act.Used told, Instant until) {
    var through = Integer.parseInt(told.values().getOrDefault("through", "1"));
    var peer = Ipv4Address.parse(told.values().getOrDefault("address", "0.0.0.0"));
    return new ChosenPing(peer, through - 1, told.at(), until);
  }

  /** Its packets on a link. */
  List<Frame> on(LinkRecord link) {
    return link.host(from).stream().filter(f -> f.at().isBefore(to) && isRequest(f)).toList();
  }

  /** The packet on another link than that of the chosen interface, if there is one. */
  Optional<Frame> astray(CaseRecord record) {
    return record.interfaces().stream()
        .filter(link -> !link.equals(link(record)))
        .flatMap(link -> on(link).stream())
        .findFirst();
  }

  /** The link of the chosen interface. */
  LinkRecord link(CaseRecord record) {
    return record.interfaces().get(chosen);
  }

  private boolean isRequest(Frame frame) {
    return frame
        .ip()
        .filter(packet -> packet.destination().equals(peer))
        .flatMap(IcmpEcho::decode)
        .filter(echo -> !echo.reply())
        .isPresent();
  }
}
