// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.pcapng;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The options at the end of a block; of a repeated option the first one counts, or all do. */
final class Options {

  private final Map<Integer, List<ByteBuffer>> values = new HashMap<>();

  Options(ByteBuffer rest) {
    while (rest.remaining() >= 4) {
      int code = Short.toUnsignedInt(rest.getShort());
      int length = Short.toUnsignedInt(rest.getShort());
      if (code == Pcapng.END_OF_OPTIONS) {
        return;
      }
      ByteBuffer value = rest.slice(rest.position(), length).order(rest.order());
      values.computeIfAbsent(code, c -> new ArrayList<>()).add(value);
      rest.position(rest.position() + Pcapng.padded(length));
    }
  }

  String text(int code, String otherwise) {
    List<String> texts = texts(code);
    return texts.isEmpty() ? otherwise : texts.get(0);
  }

  List<String> texts(int code) {
    return values.getOrDefault(code, List.of()).stream()
        .map(value -> StandardCharsets.UTF_8.decode(value.duplicate()).toString())
        .toList();
  }

  int int32(int code, int otherwise) {
    ByteBuffer value = first(code);
    return value == null ? otherwise : value.getInt(0);
  }

  @Nullable Byte int8(int code) {
    ByteBuffer value = first(code);
    return value == null ? null : value.get(0);
  }

  private @Nullable ByteBuffer first(int code) {
    List<ByteBuffer> all = values.get(code);
    return all == null ? null : all.get(0);
  }
}
