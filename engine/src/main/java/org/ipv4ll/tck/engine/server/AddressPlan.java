// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.server;

import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Who has which address on the link of a server or a client: 10.77.0.0/24. */
public final class AddressPlan {

  public static final int PREFIX = 24;

  /** What is under test. */
  public static final Ipv4Address OWN = Ipv4Address.parse("10.77.0.2");

  /** The name server that the tester plays. */
  public static final Ipv4Address SERVER = Ipv4Address.parse("10.77.0.1");

  /** The client that the tester plays. */
  public static final Ipv4Address CLIENT = Ipv4Address.parse("10.77.0.9");

  private AddressPlan() {}
}
