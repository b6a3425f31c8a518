package org.ipv4ll.tck.reports.pcapng;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The options at the end of a block; of a repeated option the first one counts. */
final class Options {

  private final Map<Integer, ByteBuffer> values = new HashMap<>();

  Options(ByteBuffer rest) {
    while (rest.remaining() >= 4) {
      int code = Short.toUnsignedInt(rest.getShort());
      int length = Short.toUnsignedInt(rest.getShort());
      if (code == Pcapng.END_OF_OPTIONS) {
        return;
      }
      values.putIfAbsent(code, rest.slice(rest.position(), length).order(rest.order()));
      rest.position(rest.position() + Pcapng.padded(length));
    }
  }

  String text(int code, String otherwise) {
    ByteBuffer value = values.get(code);
    return value == null ? otherwise : StandardCharsets.UTF_8.decode(value.duplicate()).toString();
  }

  int int32(int code, int otherwise) {
    ByteBuffer value = values.get(code);
    return value == null ? otherwise : value.getInt(0);
  }

  @Nullable Byte int8(int code) {
    ByteBuffer value = values.get(code);
    return value == null ? null : value.get(0);
  }
}
