// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture.file;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The options at the end of a block; of one that comes twice the first counts. */
final class PcapngOptions {

  private final Map<Integer, ByteBuffer> values = new HashMap<>();

  PcapngOptions(ByteBuffer rest) {
    while (rest.remaining() >= 4) {
      int code = Short.toUnsignedInt(rest.getShort());
      int length = Short.toUnsignedInt(rest.getShort());
      if (code == 0 || length > rest.remaining()) {
        return;
      }
      values.putIfAbsent(code, rest.slice(rest.position(), length).order(rest.order()));
      rest.position(Math.min(rest.limit(), rest.position() + (length + 3 & ~3)));
    }
  }

  /** A number of 64 bits; 0 where it is not given. */
  long number(int code) {
    return value(code, Long.BYTES).map(value -> Math.max(0, value.getLong(0))).orElse(0L);
  }

  Optional<Byte> octet(int code) {
    return value(code, 1).map(value -> value.get(0));
  }

  private Optional<ByteBuffer> value(int code, int length) {
    return Optional.ofNullable(values.get(code)).filter(value -> value.remaining() >= length);
  }
}
