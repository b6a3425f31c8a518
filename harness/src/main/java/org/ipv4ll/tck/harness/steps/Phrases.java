// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.ParameterType;
import java.math.BigDecimal;
import java.time.Duration;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** The variable parts that sentences of all kinds have. */
public final class Phrases {

  /** {@code 200 ms} or {@code 1.5 s}. */
  @ParameterType("(\\d+(?:\\.\\d+)?) (ms|s)")
  public Duration duration(String number, String unit) {
    var nanos = unit.equals("s") ? 1_000_000_000L : 1_000_000L;
    return Duration.ofNanos(
        new BigDecimal(number).multiply(BigDecimal.valueOf(nanos)).longValueExact());
  }

  /** How many candidates of each host count, from the first on. */
  @ParameterType("first candidates|candidates")
  public int draws(String words) {
    return words.startsWith("first") ? 1 : Integer.MAX_VALUE;
  }

  /** An address in dotted decimal. */
  @ParameterType("\\d+\\.\\d+\\.\\d+\\.\\d+")
  public Ipv4Address address(String text) {
    return Ipv4Address.parse(text);
  }
}
