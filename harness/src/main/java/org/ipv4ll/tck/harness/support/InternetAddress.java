// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Addresses as sockets and libraries want them. */
public final class InternetAddress {

  private InternetAddress() {}

  /** The same address; no name is looked up. */
  public static InetAddress of(Ipv4Address address) {
    try {
      return InetAddress.getByAddress(
          ByteBuffer.allocate(Integer.BYTES).putInt(address.bits()).array());
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e); // four octets always make an address
    }
  }
}
