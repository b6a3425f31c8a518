package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.ParameterType;
import java.math.BigDecimal;
import java.time.Duration;

/** The variable parts of the sentences. */
public final class Phrases {

  /** {@code 200 ms} or {@code 1.5 s}. */
  @ParameterType("(\\d+(?:\\.\\d+)?) (ms|s)")
  public Duration duration(String number, String unit) {
    var nanos = unit.equals("s") ? 1_000_000_000L : 1_000_000L;
    return Duration.ofNanos(
        new BigDecimal(number).multiply(BigDecimal.valueOf(nanos)).longValueExact());
  }

  /** The name of a frame in {@link org.ipv4ll.tck.harness.bench.Stimuli}. */
  @ParameterType("an? .*")
  public String stimulus(String name) {
    return name;
  }

  /** What the tester denies candidates with, the kinds taking turns. */
  @ParameterType("replies and probes|replies|probes|requests|announcements")
  public Denials.Kind denials(String words) {
    return Denials.Kind.of(words);
  }
}
