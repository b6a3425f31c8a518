// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import java.time.Instant;
import java.util.Optional;
import org.ipv4ll.tck.engine.dhcp.DhcpServer;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.DhcpMessages;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.target.DhcpPool;

/**
 * A DHCP server that the tester plays, and that answers what the host has asked for last before it
 * came up: so a lease comes when the tester wants it, and not when the host asks again.
 */
public final class BelatedDhcp {

  private final TestContext context;
  private final DhcpPool pool;

  public BelatedDhcp(TestContext context, DhcpPool pool) {
    this.context = context;
    this.pool = pool;
  }

  /** Comes up; answers with the question that it answers first. */
  public Optional<Frame> comeUp(Instant patience) {
    var asked = lastQuestion().or(() -> nextQuestion(patience));
    context.scenario().did((at, mark) -> new Act.Served(at, mark, 0, false));
    context.playDhcp(pool);
    asked.flatMap(Frame::ethernet).flatMap(this::offer).ifPresent(o -> context.send(o.encode()));
    return asked;
  }

  private Optional<Frame> lastQuestion() {
    return context.trace().host().stream()
        .filter(DhcpMessages::isDiscover)
        .reduce((first, last) -> last);
  }

  private Optional<Frame> nextQuestion(Instant patience) {
    return context.trace().await(0, DhcpMessages::isDiscover, patience);
  }

  private Optional<EthernetFrame> offer(EthernetFrame question) {
    return new DhcpServer(context.cast().server(), pool.server(), pool.offered(), pool.time())
        .answer(question);
  }
}
