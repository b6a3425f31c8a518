// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The octets of a capture file, read once from its beginning to its end. */
final class Octets {

  private final InputStream from;
  private ByteOrder order = ByteOrder.BIG_ENDIAN;
  private long position;

  Octets(InputStream from) {
    this.from = from;
  }

  /** Where the next octet is, from 0. */
  long position() {
    return position;
  }

  ByteOrder order() {
    return order;
  }

  void order(ByteOrder other) {
    order = other;
  }

  /** The next octets, empty at the end of the file. */
  ByteBuffer next(int length) throws IOException {
    var bytes = from.readNBytes(length);
    position += bytes.length;
    if (bytes.length > 0 && bytes.length < length) {
      throw new EOFException();
    }
    return ByteBuffer.wrap(bytes).order(order);
  }

  /** The next octets, which have to be there. */
  ByteBuffer require(int length) throws IOException {
    var bytes = next(length);
    if (bytes.remaining() < length) {
      throw new EOFException();
    }
    return bytes;
  }
}
