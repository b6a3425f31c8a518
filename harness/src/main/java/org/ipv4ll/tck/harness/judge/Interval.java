// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge;

import java.time.Duration;
import java.util.Set;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.reports.model.Measurement;
import org.ipv4ll.tck.reports.model.Window;
import org.jspecify.annotations.Nullable;

/**
 * The time between two frames. Inside the window, widened by the slack: satisfied. Outside:
 * violated. Where the uncertainty of the measurement straddles the edge, or a stall of the machine
 * explains it: undecided.
 */
record Interval(String name, Frame from, Frame to) {

  Outcome within(Examination exam, Limits nominal, Duration early) {
    var value = Duration.between(from.at(), to.at());
    var uncertainty = exam.uncertainty();
    var measurement = measurement(value, uncertainty, nominal);
    var evidence = Evidence.NONE.measured(measurement).span(allowed(measurement, nominal));
    var margin = nominal.widened(early, exam.slack().late()).margin(value);
    if (margin.compareTo(uncertainty) >= 0) {
      return new Outcome.Satisfied(
          passesByTheSlack(nominal, value)
              ? evidence.observed(name + " passes by the slack alone")
              : evidence);
    }
    if (margin.compareTo(uncertainty.negated()) >= 0) {
      var why = "the uncertainty straddles the limit: " + measurement.sentence();
      return new Outcome.Undecided(why, Set.of(), false, evidence);
    }
    return exam.unlessStalled(
            from.at(), to.at(), margin.negated(), measurement.sentence(), to, from)
        .with(evidence);
  }

  private static boolean passesByTheSlack(Limits nominal, Duration value) {
    var strict = nominal.widened(Slack.STRICT.early(), Slack.STRICT.late());
    return strict.margin(value).isNegative();
  }

  private Measurement measurement(Duration value, Duration uncertainty, Limits nominal) {
    return new Measurement(
        name,
        seconds(value),
        seconds(uncertainty),
        boxed(nominal.min()),
        boxed(nominal.max()),
        "s");
  }

  private Span allowed(Measurement measurement, Limits window) {
    var min = window.min();
    var max = window.max();
    return new Span(
        Window.Kind.ALLOWED,
        from.at().plus(min == null ? Duration.ZERO : min),
        max == null ? null : from.at().plus(max),
        measurement.name() + ": " + measurement.allowed());
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }

  private static @Nullable Double boxed(@Nullable Duration duration) {
    return duration == null ? null : seconds(duration);
  }
}
