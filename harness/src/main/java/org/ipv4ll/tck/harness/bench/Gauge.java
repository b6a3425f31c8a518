package org.ipv4ll.tck.harness.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.ipv4ll.tck.reports.model.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * Holds intervals against windows. Inside the window, widened by the slack: pass. Outside:
 * violation. Where the uncertainty of the measurement straddles the edge: inconclusive.
 */
public final class Gauge {

  private static final Duration INSIDE = Duration.ofDays(1);

  private final Journal journal;
  private final Duration uncertainty;
  private final Slack slack;
  private final Steadiness machine;

  Gauge(Journal journal, Duration timestampUncertainty, Slack slack, Steadiness machine) {
    this.journal = journal;
    this.uncertainty = timestampUncertainty.multipliedBy(2);
    this.slack = slack;
    this.machine = machine;
  }

  /** The interval between two frames against the window [min, max]; null is unbounded. */
  public void interval(
      String name, Sighting from, Sighting to, @Nullable Duration min, @Nullable Duration max) {
    judge(name, from, to, new Limits(min, max), Slack::early);
  }

  /** The same for RATE_LIMIT_INTERVAL, which has a slack of its own. */
  public void rate(String name, Sighting from, Sighting to, Duration min) {
    judge(name, from, to, new Limits(min, null), Slack::rate);
  }

  private void judge(
      String name, Sighting from, Sighting to, Limits nominal, Function<Slack, Duration> early) {
    var value = Duration.between(from.at(), to.at());
    var measurement =
        new Measurement(
            name,
            seconds(value),
            seconds(uncertainty),
            boxed(nominal.min),
            boxed(nominal.max),
            "s");
    journal.measured(measurement);
    allow(measurement, from, nominal);
    var margin = nominal.widened(early.apply(slack), slack.late()).margin(value);
    if (margin.compareTo(uncertainty) >= 0) {
      if (nominal
          .widened(early.apply(Slack.STRICT), Slack.STRICT.late())
          .margin(value)
          .isNegative()) {
        journal.observed(name + " passes by the slack alone");
      }
      return;
    }
    if (margin.compareTo(uncertainty.negated()) >= 0) {
      journal.inconclusive(doubt("the uncertainty straddles the limit", measurement));
      return;
    }
    var stall = stall(from.at(), to.at(), margin.negated());
    if (stall.isEmpty()) {
      throw journal.violated(measurement.sentence(), to);
    }
    journal.heldUp(doubt(stall.get(), measurement));
  }

  /**
   * Words for a stall of the machine that explains that something came so much too late, if any.
   */
  Optional<String> stall(Instant from, Instant to, Duration miss) {
    var stall = machine.worstStallAround(from, to);
    if (stall.compareTo(miss) < 0) {
      return Optional.empty();
    }
    return Optional.of(
        miss.isNegative() || miss.isZero()
            ? "it may have been on its way already"
            : "the machine stalled for " + stall.toMillis() + " ms meanwhile");
  }

  private static String doubt(String why, Measurement measurement) {
    return why + ": " + measurement.sentence();
  }

  /** A window; null is unbounded. */
  private record Limits(@Nullable Duration min, @Nullable Duration max) {

    Limits widened(Duration early, Duration late) {
      return new Limits(min == null ? null : min.minus(early), max == null ? null : max.plus(late));
    }

    /** How far inside a value is; negative outside. */
    Duration margin(Duration value) {
      var above = min == null ? INSIDE : value.minus(min);
      var below = max == null ? INSIDE : max.minus(value);
      return above.compareTo(below) < 0 ? above : below;
    }
  }

  private void allow(Measurement measurement, Sighting from, Limits window) {
    var start = from.at().plus(window.min == null ? Duration.ZERO : window.min);
    var end = window.max == null ? null : from.at().plus(window.max);
    journal.allowed(measurement.name() + ": " + measurement.allowed(), start, end);
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }

  private static @Nullable Double boxed(@Nullable Duration duration) {
    return duration == null ? null : seconds(duration);
  }
}
