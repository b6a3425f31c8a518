// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.process;

import com.sun.jna.LastErrorException;
import com.sun.jna.NativeLong;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.OptionalInt;

/** How wide the terminal is that the standard output goes to. */
public final class TerminalSize {

  private static final int STANDARD_OUTPUT = 1;
  private static final int TIOCGWINSZ = 0x5413;

  /** Rows, columns and two sizes in pixels, 16 bits each. */
  private static final int LENGTH = 8;

  private TerminalSize() {}

  /** Empty where the output is no terminal; 0 where the terminal does not say. */
  public static OptionalInt columns() {
    var size = new byte[LENGTH];
    try {
      Libc.INSTANCE.ioctl(STANDARD_OUTPUT, new NativeLong(TIOCGWINSZ), size);
    } catch (LastErrorException e) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        Short.toUnsignedInt(
            ByteBuffer.wrap(size).order(ByteOrder.nativeOrder()).getShort(Short.BYTES)));
  }
}
