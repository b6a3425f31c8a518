// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dhcp;

import org.ipv4ll.tck.engine.dhcp.DhcpMessage;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Type;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.harness.judge.Records;

/** DHCP messages as tests want them. */
public final class Leases {

  private Leases() {}

  /** A message of the host without options. */
  public static EthernetFrame of(Type type) {
    return message(type).broadcast();
  }

  public static DhcpMessage message(Type type) {
    return DhcpMessage.of(type, 1, Records.HOST);
  }

  /** The host on the present link looks for servers, at these times. */
  public static Records discovers(Records records, long... millis) {
    for (long time : millis) {
      records.frame(time, true, of(Type.DISCOVER));
    }
    return records;
  }
}
