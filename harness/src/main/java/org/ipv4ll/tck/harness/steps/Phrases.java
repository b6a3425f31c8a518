package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.ParameterType;
import java.math.BigDecimal;
import java.time.Duration;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.conflicts.CandidateGivenUp;

/** The variable parts of the sentences. */
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

  /** The name of a frame in {@link org.ipv4ll.tck.harness.drive.Stimuli}. */
  @ParameterType("an? .*")
  public String stimulus(String name) {
    return name;
  }

  /** What shows a candidate to be taken; an announcement is a request as well. */
  @ParameterType("reply|request|probe|announcement")
  public Criterion conflict(String kind) {
    return switch (kind) {
      case "reply" -> CandidateGivenUp.REPLY;
      case "probe" -> CandidateGivenUp.PROBE;
      default -> CandidateGivenUp.REQUEST;
    };
  }

  /** What the tester denies candidates with, the kinds taking turns. */
  @ParameterType("replies and probes|replies|probes|requests|announcements")
  public Denials.Kind denials(String words) {
    return Denials.Kind.of(words);
  }
}
