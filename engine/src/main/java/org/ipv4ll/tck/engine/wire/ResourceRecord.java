// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.wire;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * A resource record of the Internet class (RFC 1035 section 4.1.3), written without compression.
 *
 * @param owner labels of its name, the leftmost first
 * @param type as in {@link DnsQuestion}
 * @param data as it stands on the wire
 */
public record ResourceRecord(List<String> owner, int type, byte[] data) {

  private static final int INTERNET = 1;
  private static final int LIFETIME_SECONDS = 10_800;

  /** The start of authority that RFC 6303 section 3 gives to a zone that is served locally. */
  public static ResourceRecord authority(List<String> zone) {
    var data = ByteBuffer.allocate(128);
    DnsQuestion.write(zone, data);
    DnsQuestion.write(List.of("nobody", "invalid"), data);
    for (int value : new int[] {1, 3600, 1200, 604_800, LIFETIME_SECONDS}) {
      data.putInt(value);
    }
    return new ResourceRecord(zone, DnsQuestion.SOA, written(data));
  }

  /** A record whose data is one name, such as NS and PTR. */
  public static ResourceRecord pointing(List<String> owner, int type, List<String> name) {
    var data = ByteBuffer.allocate(256);
    DnsQuestion.write(name, data);
    return new ResourceRecord(owner, type, written(data));
  }

  void write(ByteBuffer to) {
    DnsQuestion.write(owner, to);
    to.putShort((short) type).putShort((short) INTERNET).putInt(LIFETIME_SECONDS);
    to.putShort((short) data.length).put(data);
  }

  static byte[] written(ByteBuffer buffer) {
    var bytes = new byte[buffer.position()];
    buffer.get(0, bytes);
    return bytes;
  }
}
