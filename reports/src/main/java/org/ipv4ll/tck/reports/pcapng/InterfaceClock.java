// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.pcapng;

import java.math.BigInteger;
import java.time.Instant;

/** Turns the timestamps of one interface into instants. */
record InterfaceClock(BigInteger ticksPerSecond) {

  private static final BigInteger NANOSECONDS = BigInteger.valueOf(1_000_000_000);
  private static final byte MICROSECONDS = 6;

  static InterfaceClock of(Options options) {
    Byte declared = options.int8(Pcapng.TIME_RESOLUTION);
    byte resolution = declared == null ? MICROSECONDS : declared;
    // The top bit tells a power of two from a power of ten.
    return resolution < 0
        ? new InterfaceClock(BigInteger.TWO.pow(resolution & 0x7f))
        : new InterfaceClock(BigInteger.TEN.pow(resolution));
  }

  Instant instant(long ticks) {
    BigInteger[] parts = unsigned(ticks).divideAndRemainder(ticksPerSecond);
    long nanos = parts[1].multiply(NANOSECONDS).divide(ticksPerSecond).longValue();
    return Instant.ofEpochSecond(parts[0].longValue(), nanos);
  }

  private static BigInteger unsigned(long ticks) {
    return new BigInteger(Long.toUnsignedString(ticks));
  }
}
