// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.server;

import java.time.Instant;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.rules.DnsRule;
import org.ipv4ll.tck.engine.wire.DnsQuestion;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.UdpDatagram;

/** The reference DNS client: it asks its server what RFC 3927 section 1.4 lets it ask. */
public final class StubResolver implements Host {

  private static final int ASKING_PORT = 20_053;

  private final Lan lan;
  private final DnsRule rule;
  private int nextId;

  public StubResolver(MacAddress mac, DnsRule rule) {
    this.lan = new Lan(mac, AddressPlan.OWN);
    this.rule = rule;
  }

  @Override
  public void handle(Input input, Instant now) {
    if (input instanceof Input.FrameReceived frame) {
      lan.received(frame.bytes());
    } else if (input instanceof Input.LookUp wanted && rule.asks(wanted.name(), wanted.type())) {
      var query = DnsQuestion.query(nextId++ & 0xFFFF, wanted.name(), wanted.type()).encode();
      lan.send(
          new UdpDatagram(ASKING_PORT, DnsQuestion.PORT, query)
              .packet(AddressPlan.OWN, AddressPlan.SERVER));
    }
  }

  @Override
  public Output poll() {
    return lan.poll();
  }
}
