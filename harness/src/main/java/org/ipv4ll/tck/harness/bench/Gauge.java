package org.ipv4ll.tck.harness.bench;

import java.time.Duration;
import org.ipv4ll.tck.reports.model.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * Holds intervals against windows. Inside the window, widened by the slack: pass. Outside:
 * violation. Where the uncertainty of the measurement straddles the edge: inconclusive.
 */
public final class Gauge {

  private final Journal journal;
  private final Duration uncertainty;
  private final Slack slack;

  Gauge(Journal journal, Duration timestampUncertainty, Slack slack) {
    this.journal = journal;
    this.uncertainty = timestampUncertainty.multipliedBy(2);
    this.slack = slack;
  }

  /** The interval between two frames against the window [min, max]; null is unbounded. */
  public void interval(
      String name, Sighting from, Sighting to, @Nullable Duration min, @Nullable Duration max) {
    judge(name, from, to, min, max, slack.early(), slack.late());
  }

  /** The same for RATE_LIMIT_INTERVAL, which has a slack of its own. */
  public void rate(String name, Sighting from, Sighting to, Duration min) {
    judge(name, from, to, min, null, slack.rate(), slack.late());
  }

  private void judge(
      String name,
      Sighting from,
      Sighting to,
      @Nullable Duration min,
      @Nullable Duration max,
      Duration early,
      Duration late) {
    var value = Duration.between(from.at(), to.at());
    var measurement =
        new Measurement(name, seconds(value), seconds(uncertainty), boxed(min), boxed(max), "s");
    journal.measured(measurement);
    allow(name, from, min, max);
    int below = min == null ? 1 : side(value.minus(min.minus(early)));
    int above = max == null ? 1 : side(max.plus(late).minus(value));
    if (below < 0 || above < 0) {
      throw journal.violated(measurement.sentence(), to);
    }
    if (below == 0 || above == 0) {
      journal.conclude(
          org.ipv4ll.tck.reports.model.Verdict.INCONCLUSIVE,
          "the uncertainty straddles the limit: " + measurement.sentence());
    }
  }

  /** 1 surely inside, -1 surely outside, 0 cannot be told. */
  private int side(Duration margin) {
    if (margin.compareTo(uncertainty) >= 0) {
      return 1;
    }
    return margin.compareTo(uncertainty.negated()) < 0 ? -1 : 0;
  }

  private void allow(String name, Sighting from, @Nullable Duration min, @Nullable Duration max) {
    if (max != null) {
      var start = from.at().plus(min == null ? Duration.ZERO : min);
      journal.allowed(new Journal.Allowed(start, from.at().plus(max), name));
    }
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }

  private static @Nullable Double boxed(@Nullable Duration duration) {
    return duration == null ? null : seconds(duration);
  }
}
