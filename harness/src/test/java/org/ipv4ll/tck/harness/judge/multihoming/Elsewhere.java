// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.multihoming;

import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.Act;

/** What the tester says on one of several links. */
public final class Elsewhere {

  private Elsewhere() {}

  /** Somebody claims an address there at this time. */
  public static Records claims(Records host, int link, Ipv4Address address, long millis) {
    host.on(link).tester(millis, ArpPacket.announcement(Records.OTHER, address));
    int frame = host.open(millis).links().get(link).frames().size() - 1;
    return host.act(millis, (at, mark) -> new Act.SentOn(at, mark, link, frame, ""));
  }
}
