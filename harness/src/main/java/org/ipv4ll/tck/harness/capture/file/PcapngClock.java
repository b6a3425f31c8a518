// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture.file;

import java.math.BigInteger;
import org.ipv4ll.tck.harness.record.RecordProblem;

/**
 * Turns the time stamps of an interface into time.
 *
 * @param perSecond how many units a second has
 * @param offset in seconds, which is to be added
 */
record PcapngClock(BigInteger perSecond, long offset) {

  private static final int RESOLUTION = 9;
  private static final int OFFSET = 14;
  private static final byte MICROSECONDS = 6;
  private static final BigInteger NANOS = BigInteger.valueOf(Packets.NANOS);

  /** The top bit tells a power of two from a power of ten. */
  static PcapngClock of(PcapngOptions options) {
    byte resolution = options.octet(RESOLUTION).orElse(MICROSECONDS);
    var perSecond =
        resolution < 0
            ? BigInteger.TWO.pow(resolution & 0x7F)
            : BigInteger.TEN.pow(resolution & 0x7F);
    return new PcapngClock(perSecond, options.number(OFFSET));
  }

  long nanos(long ticks) {
    var unsigned = new BigInteger(Long.toUnsignedString(ticks));
    try {
      var nanos = unsigned.multiply(NANOS).divide(perSecond);
      return nanos.add(BigInteger.valueOf(offset).multiply(NANOS)).longValueExact();
    } catch (ArithmeticException e) {
      throw new RecordProblem("an invalid time stamp");
    }
  }

  /** Nanoseconds from one time stamp to the next, at least one. */
  long resolution() {
    return NANOS.divide(perSecond).max(BigInteger.ONE).longValue();
  }
}
