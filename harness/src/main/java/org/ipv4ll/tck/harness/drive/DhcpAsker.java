// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import java.time.Duration;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Option;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Type;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.record.DhcpExchange;

/** DHCP clients that the tester plays, each asking once (RFC 2131). */
public final class DhcpAsker {

  private static final Duration APART = Duration.ofMillis(5);

  private final TestContext context;
  private int transaction = 0x3927_0000;

  public DhcpAsker(TestContext context) {
    this.context = context;
  }

  /** A new client asks everybody for an address; whether it is offered one. */
  public boolean discover(Duration within) {
    return ask(next(Type.DISCOVER), within);
  }

  /** A new client asks everybody for a certain address. */
  public void discover(Ipv4Address wanted, Duration within) {
    ask(next(Type.DISCOVER).with(Option.REQUESTED, wanted.bits()), within);
  }

  /** A client that comes back asks for the address that it says it had (INIT-REBOOT). */
  public void request(Ipv4Address wanted, Duration within) {
    ask(next(Type.REQUEST).with(Option.REQUESTED, wanted.bits()), within);
  }

  /** A client that says it uses the address asks everybody to go on with it (REBINDING). */
  public void renew(Ipv4Address used, Duration within) {
    ask(next(Type.REQUEST).withCurrent(used), within);
  }

  /** As many new clients ask at once. */
  public void discoverAtOnce(int count) {
    for (int i = 0; i < count; i++) {
      context.send(next(Type.DISCOVER).broadcast().encode());
      context.pass(APART);
    }
  }

  private DhcpMessage next(Type type) {
    transaction++;
    return DhcpMessage.of(
        type, transaction, new MacAddress(0x0600_0000_1000L + (transaction & 0xFFF)));
  }

  private boolean ask(DhcpMessage message, Duration within) {
    int mark = context.trace().mark();
    context.send(message.broadcast().encode());
    return context
        .trace()
        .await(
            mark,
            frame -> DhcpExchange.isAnswer(frame, message.transaction()),
            context.now().plus(within))
        .isPresent();
  }
}
