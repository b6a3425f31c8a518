// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.dns;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Messages that change a zone of the DNS (RFC 2136). */
final class DynamicUpdate {

  static final int PORT = 53;

  /** Where the answers to a host come that registers something. */
  static final int ASKING_PORT = 20_053;

  private static final int UPDATE = 0x2800;
  private static final int SOA = 6;
  private static final int ADDRESS = 1;
  private static final int POINTER = 12;
  private static final int INTERNET = 1;
  private static final int NONE = 254;
  private static final int LIFETIME_SECONDS = 1200;

  private DynamicUpdate() {}

  /** Enters the address of the name {@code host} in a zone. */
  static byte[] entering(String zone, Ipv4Address address) {
    return update(zone, "host." + zone, ADDRESS, INTERNET, octets(address));
  }

  /** Deletes that address. */
  static byte[] deleting(String zone, Ipv4Address address) {
    return update(zone, "host." + zone, ADDRESS, NONE, octets(address));
  }

  /** Enters the name behind an address into the zone of the first two octets of it. */
  static byte[] enteringReverse(String domain, Ipv4Address address) {
    var octets = Arrays.asList(address.toString().split("\\."));
    Collections.reverse(octets);
    var name = String.join(".", octets) + ".in-addr.arpa";
    var zone = String.join(".", octets.subList(2, octets.size())) + ".in-addr.arpa";
    return update(zone, name, POINTER, INTERNET, name("host." + domain));
  }

  private static byte[] octets(Ipv4Address address) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(address.bits()).array();
  }

  private static byte[] update(String zone, String owner, int type, int category, byte[] data) {
    var to = ByteBuffer.allocate(512).putShort((short) 1).putShort((short) UPDATE);
    to.putShort((short) 1).putShort((short) 0).putShort((short) 1).putShort((short) 0);
    to.put(name(zone)).putShort((short) SOA).putShort((short) INTERNET);
    to.put(name(owner)).putShort((short) type).putShort((short) category);
    to.putInt(category == INTERNET ? LIFETIME_SECONDS : 0);
    to.putShort((short) data.length).put(data);
    return Arrays.copyOf(to.array(), to.position());
  }

  private static byte[] name(String name) {
    var to = ByteBuffer.allocate(name.length() + 2);
    for (var label : name.split("\\.")) {
      to.put((byte) label.length()).put(label.getBytes(US_ASCII));
    }
    return to.array();
  }
}
