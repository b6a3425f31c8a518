// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.reports.model.Distribution;
import org.ipv4ll.tck.reports.model.Measurement;

/** What a judgement rests on, for those who read it. */
public record Evidence(
    List<Measurement> measurements,
    List<String> observations,
    Map<Frame, String> comments,
    List<Span> spans,
    List<Distribution> distributions) {

  public static final Evidence NONE =
      new Evidence(List.of(), List.of(), Map.of(), List.of(), List.of());

  public Evidence {
    measurements = List.copyOf(measurements);
    observations = List.copyOf(observations);
    comments = Map.copyOf(comments);
    spans = List.copyOf(spans);
    distributions = List.copyOf(distributions);
  }

  /** Something worth telling that costs nothing. */
  public Evidence observed(String text) {
    return plus(new Evidence(List.of(), List.of(text), Map.of(), List.of(), List.of()));
  }

  /** A comment on a frame. */
  public Evidence comment(Frame frame, String text) {
    return plus(new Evidence(List.of(), List.of(), Map.of(frame, text), List.of(), List.of()));
  }

  Evidence measured(Measurement measurement) {
    return plus(
        new Evidence(
            List.of(measurement), List.of(measurement.sentence()), Map.of(), List.of(), List.of()));
  }

  Evidence span(Span span) {
    return plus(new Evidence(List.of(), List.of(), Map.of(), List.of(span), List.of()));
  }

  /** A picture of values that a statistical judgement rests on. */
  public Evidence showed(Distribution distribution) {
    return plus(new Evidence(List.of(), List.of(), Map.of(), List.of(), List.of(distribution)));
  }

  /** Both, each thing once. */
  public Evidence plus(Evidence other) {
    if (isEmpty()) {
      return other;
    }
    return other.isEmpty() ? this : all(List.of(this, other));
  }

  private boolean isEmpty() {
    return equals(NONE);
  }

  /** All of them in this order, each thing once. */
  public static Evidence all(List<Evidence> parts) {
    var comments = new LinkedHashMap<Frame, String>();
    for (var part : parts) {
      part.comments.forEach(
          (frame, text) -> comments.merge(frame, text, (a, b) -> a.contains(b) ? a : a + "; " + b));
    }
    return new Evidence(
        joined(parts, Evidence::measurements),
        joined(parts, Evidence::observations),
        comments,
        joined(parts, Evidence::spans),
        joined(parts, Evidence::distributions));
  }

  private static <T> List<T> joined(List<Evidence> parts, Function<Evidence, List<T>> what) {
    return parts.stream().flatMap(part -> what.apply(part).stream()).distinct().toList();
  }
}
