package org.ipv4ll.tck.harness.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.reports.model.Distribution;
import org.ipv4ll.tck.reports.model.Measurement;
import org.ipv4ll.tck.reports.model.Verdict;
import org.ipv4ll.tck.reports.model.Window;
import org.jspecify.annotations.Nullable;

/** What a case found out; its verdict only ever gets worse. */
public final class Journal {

  /** A stretch of link time that a judgement rests on, for the timeline; null has no end. */
  public record Span(Window.Kind kind, Instant from, @Nullable Instant to, String label) {}

  private final Level level;
  private final List<Measurement> measurements = new ArrayList<>();
  private final List<String> observations = new ArrayList<>();
  private final Map<Sighting, String> comments = new LinkedHashMap<>();
  private final List<Span> spans = new ArrayList<>();
  private final List<Distribution> distributions = new ArrayList<>();
  private Verdict verdict = Verdict.NONE;
  private String reason = "";
  private Optional<Sighting> offending = Optional.empty();
  private boolean heldUp;

  Journal(Level level) {
    this.level = level;
  }

  /** Something worth telling that costs nothing. */
  public void observed(String text) {
    observations.add(text);
  }

  /** A comment on a frame, for the frame list and the capture. */
  public void comment(Sighting sighting, String text) {
    comments.merge(sighting, text, (old, added) -> old + "; " + added);
  }

  void measured(Measurement measurement) {
    measurements.add(measurement);
    observations.add(measurement.sentence());
  }

  /** A picture of values that a statistical case rests on; once, however many tests it has. */
  public void showed(Distribution distribution) {
    if (!distributions.contains(distribution)) {
      distributions.add(distribution);
    }
  }

  /** Something was allowed in this stretch. */
  void allowed(String label, Instant from, @Nullable Instant to) {
    spans.add(new Span(Window.Kind.ALLOWED, from, to, label));
  }

  /** Something had to come in this stretch and did not. */
  void awaited(String label, Instant from, Instant to) {
    spans.add(new Span(Window.Kind.AWAITED, from, to, label));
  }

  /** The host broke the requirement: ends the case. */
  public Violation violated(String observed, Sighting... evidence) {
    for (var sighting : evidence) {
      comment(sighting, "violation: " + observed);
      offending = Optional.of(offending.orElse(sighting));
    }
    observations.add(observed);
    conclude(level.violation(), observed);
    return new Violation(observed);
  }

  /** Worth a warning whatever the level of the case. */
  public void warn(String text, Sighting evidence) {
    comment(evidence, text);
    observations.add(text);
    conclude(Verdict.WARN, text);
  }

  /** What is only recommended did not happen, and the rest hangs on it: ends the case. */
  public Violation unmet(String text, Sighting evidence) {
    if (level.violation() == Verdict.PASS) {
      observed(text);
    } else {
      warn(text, evidence);
    }
    return new Violation(text);
  }

  /** Nothing can be said: ends the case. */
  public Inconclusive inconclusive(String why) {
    conclude(Verdict.INCONCLUSIVE, why);
    return new Inconclusive(why);
  }

  /** The machine held up the host or the tester, so nothing can be said: ends the case. */
  Inconclusive heldUp(String why) {
    heldUp = true;
    return inconclusive(why);
  }

  /** Whether the same case on a steadier machine may well come to a verdict. */
  public boolean isHeldUp() {
    return heldUp && verdict == Verdict.INCONCLUSIVE;
  }

  void conclude(Verdict other, String why) {
    if (other.compareTo(verdict) > 0) {
      verdict = other;
      reason = why;
    }
  }

  public Verdict verdict() {
    return verdict;
  }

  public String reason() {
    return reason;
  }

  public List<Measurement> measurements() {
    return List.copyOf(measurements);
  }

  public List<String> observations() {
    return List.copyOf(observations);
  }

  public Map<Sighting, String> comments() {
    return Map.copyOf(comments);
  }

  public List<Span> spans() {
    return List.copyOf(spans);
  }

  public List<Distribution> distributions() {
    return List.copyOf(distributions);
  }

  public Optional<Sighting> offending() {
    return offending;
  }
}
