// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.multihoming;

import java.time.Duration;
import java.util.List;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;

/** What the tester said on one link of a host about the address of an interface on another. */
record OtherLink(CaseRecord record) {

  /** How long after a claim a host still reacts to it. */
  static final Duration REACTION = Duration.ofSeconds(10);

  /** All that claims this address, in order. */
  List<Frame> claims(Ipv4Address address) {
    return record.acts(Act.SentOn.class).stream()
        .map(sent -> record.links().get(sent.link()).frames().get(sent.frame()))
        .filter(f -> f.arp().map(ArpPacket::senderProtocol).filter(address::equals).isPresent())
        .toList();
  }

  /** Whether the host answered on the link of this frame for what it holds there. */
  boolean isHeard(Interfaces interfaces, Frame claim) {
    return interfaces.holdings(record.end()).stream()
        .filter(holding -> holding.own().equals(record.links().get(claim.link())))
        .anyMatch(holding -> holding.isAnswered(claim.at()));
  }

  /** Whether the interface may have been driven to this deed by what was said on its own link. */
  boolean isDisturbed(Holding holding, Frame deed) {
    return record.acts(Act.SentOn.class).stream()
        .filter(sent -> record.links().get(sent.link()).equals(holding.own()))
        .map(sent -> holding.own().frames().get(sent.frame()).at())
        .anyMatch(at -> !at.isAfter(deed.at()) && deed.at().isBefore(at.plus(REACTION)));
  }
}
