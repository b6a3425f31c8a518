// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads lines of limited length, so that a program gone wild does not fill the memory. */
final class LineReader {

  /** The longest line that is kept whole; twice the octets of a jumbo frame, and more. */
  static final int LONGEST = 256 * 1024;

  private final InputStream from;
  private final byte[] buffer = new byte[LONGEST];
  private int begin;
  private int end;

  LineReader(InputStream from) {
    this.from = from;
  }

  /** The next line without its end; empty where there is none. Blocks. */
  Optional<String> next() throws IOException {
    int scanned = begin;
    while (true) {
      for (; scanned < end; scanned++) {
        if (buffer[scanned] == '\n') {
          return Optional.of(take(scanned));
        }
      }
      if (end - begin == LONGEST) {
        return Optional.of(take(end - 1));
      }
      scanned -= compact();
      int count = from.read(buffer, end, LONGEST - end);
      if (count < 0) {
        return begin == end ? Optional.empty() : Optional.of(take(end));
      }
      end += count;
    }
  }

  private int compact() {
    int moved = begin;
    System.arraycopy(buffer, begin, buffer, 0, end - begin);
    end -= moved;
    begin = 0;
    return moved;
  }

  private String take(int until) {
    var line = new String(buffer, begin, until - begin, StandardCharsets.UTF_8);
    begin = Math.min(until + 1, end);
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  /** Whether something has come that nobody has read yet. Does not block. */
  boolean isReady() throws IOException {
    return begin < end || from.available() > 0;
  }
}
