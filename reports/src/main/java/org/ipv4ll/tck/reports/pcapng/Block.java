// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.pcapng;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A block under construction; fixed fields first, then options. */
final class Block {

  /** An option's length is a 16-bit field; whole characters only, so some room is left. */
  private static final int LONGEST_TEXT = 60_000;

  private final int type;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private boolean options;

  Block(int type) {
    this.type = type;
  }

  Block int16(int value) {
    return bytes(buffer(2).putShort((short) value).array());
  }

  Block int32(int value) {
    return bytes(buffer(4).putInt(value).array());
  }

  Block int64(long value) {
    return bytes(buffer(8).putLong(value).array());
  }

  /** Bytes followed by padding to the next multiple of four. */
  Block data(byte[] value) {
    return bytes(value).bytes(new byte[Pcapng.padded(value.length) - value.length]);
  }

  Block option(int code, byte[] value) {
    options = true;
    return int16(code).int16(value.length).data(value);
  }

  Block option(int code, int value) {
    return option(code, buffer(4).putInt(value).array());
  }

  /** A text option, left out where there is no text. */
  Block option(int code, @Nullable String text) {
    return text == null || text.isEmpty() ? this : option(code, utf8(text));
  }

  byte[] toBytes() {
    if (options) {
      int16(Pcapng.END_OF_OPTIONS).int16(0);
    }
    int length = Pcapng.BLOCK_OVERHEAD + body.size();
    return buffer(length)
        .putInt(type)
        .putInt(length)
        .put(body.toByteArray())
        .putInt(length)
        .array();
  }

  private Block bytes(byte[] value) {
    body.writeBytes(value);
    return this;
  }

  private static byte[] utf8(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return bytes.length <= LONGEST_TEXT ? bytes : utf8(shorter(text) + "…");
  }

  private static String shorter(String text) {
    int end = Math.min(text.length() * 3 / 4, LONGEST_TEXT / 2);
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
