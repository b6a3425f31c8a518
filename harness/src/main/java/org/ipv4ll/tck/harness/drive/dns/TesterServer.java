// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive.dns;

import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.record.DnsTraffic;
import org.ipv4ll.tck.harness.record.RoutableNetwork;

/**
 * The name server that the tester plays, and what was asked there: read from the capture, so that
 * the evidence is what the verdict was made of.
 */
public final class TesterServer {

  private final TestContext context;

  public TesterServer(TestContext context) {
    this.context = context;
  }

  /**
   * Plays it from now on.
   *
   * @param data the address that it has for every name
   */
  public void play(Ipv4Address data) {
    context.play(NameServerPeer.positive(context.cast().rogue(), data));
  }

  /** Plays the one that a lease names from now on; it takes every dynamic update. */
  public void playPrimary() {
    context.play(NameServerPeer.primary(context.cast().station(RoutableNetwork.NAME_SERVER)));
  }

  /** Whether somebody has asked it for this name; letter case does not matter. */
  public boolean wasAskedFor(String name) {
    return DnsTraffic.about(name, context.trace().host()).isPresent();
  }
}
