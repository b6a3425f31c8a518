// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.wire;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An Ethernet II frame without preamble and checksum.
 *
 * @param etherType the 16-bit type, 0x0806 for ARP
 * @param payload what follows the header, padding included
 */
public record EthernetFrame(
    MacAddress destination, MacAddress source, int etherType, byte[] payload) {

  public static final int ARP = 0x0806;
  public static final int IPV4 = 0x0800;
  public static final int VLAN = 0x8100;
  static final int HEADER = 14;

  /** Empty where the bytes are too few for a header. */
  public static Optional<EthernetFrame> decode(byte[] bytes) {
    if (bytes.length < HEADER) {
      return Optional.empty();
    }
    var from = ByteBuffer.wrap(bytes);
    var destination = MacAddress.read(from);
    var source = MacAddress.read(from);
    int type = from.getShort() & 0xFFFF;
    var payload = new byte[from.remaining()];
    from.get(payload);
    return Optional.of(new EthernetFrame(destination, source, type, payload));
  }

  /** What follows the type of a tag: control information, and the type of what is inside. */
  private static final int TAG = 4;

  private static final int VLAN_ID = 0x0FFF;

  /**
   * The same frame without a tag that gives a priority only: one with the VLAN ID 0 is as good as
   * untagged (IEEE 802.1Q). A tag of a VLAN stays.
   */
  public EthernetFrame withoutPriority() {
    return vlan().orElse(-1) == 0 ? untagged().orElseThrow() : this;
  }

  /** The number of its VLAN, 0 for a priority only; empty where it has no tag. */
  public OptionalInt vlan() {
    return isTagged()
        ? OptionalInt.of(ByteBuffer.wrap(payload).getShort() & VLAN_ID)
        : OptionalInt.empty();
  }

  /** The same frame without its tag, whatever that is; empty where it has none. */
  public Optional<EthernetFrame> untagged() {
    return isTagged()
        ? Optional.of(
            new EthernetFrame(
                destination,
                source,
                ByteBuffer.wrap(payload).getShort(Short.BYTES) & 0xFFFF,
                Arrays.copyOfRange(payload, TAG, payload.length)))
        : Optional.empty();
  }

  private boolean isTagged() {
    return etherType == VLAN && payload.length >= TAG;
  }

  public byte[] encode() {
    var to = ByteBuffer.allocate(HEADER + payload.length);
    destination.write(to);
    source.write(to);
    return to.putShort((short) etherType).put(payload).array();
  }

  public boolean isBroadcast() {
    return destination.equals(MacAddress.BROADCAST);
  }

  /** The same frame to another link-layer destination. */
  public EthernetFrame to(MacAddress other) {
    return new EthernetFrame(other, source, etherType, payload);
  }

  /** The same frame from another link-layer source. */
  public EthernetFrame from(MacAddress other) {
    return new EthernetFrame(destination, other, etherType, payload);
  }
}
