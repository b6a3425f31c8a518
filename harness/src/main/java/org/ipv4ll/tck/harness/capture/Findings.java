// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.harness.capture.survey.Host;
import org.ipv4ll.tck.harness.judge.Evidence;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.reports.model.Measurement;
import org.ipv4ll.tck.reports.model.Verdict;
import org.ipv4ll.tck.reports.model.Window;

/** What is found of one host, episode by episode. The episodes themselves are let go. */
final class Findings {

  private static final int MOST_MEASUREMENTS = 40;
  private static final int MOST_WINDOWS = 40;
  private static final int MOST_CHAPTERS = 40;

  private final Host host;
  private final Instant origin;
  private final Map<String, Finding> findings = new LinkedHashMap<>();
  private final List<Measurement> measurements = new ArrayList<>();
  private final List<Window> windows = new ArrayList<>();
  private final List<String> story = new ArrayList<>();
  private final Map<Integer, String> comments = new HashMap<>();
  private final Rows rows;
  private boolean fresh;
  private int episodes;

  /**
   * @param frames how many of its frames are shown in any case
   */
  Findings(Host host, Instant origin, int frames) {
    this.host = host;
    this.origin = origin;
    this.rows = new Rows(origin, frames);
    Question.ALL.forEach(q -> findings.putIfAbsent(q.id(), new Finding(q)));
  }

  /**
   * Judges an episode.
   *
   * @param losses of the capture
   */
  void judge(Episode episode, Settings settings, Duration uncertainty, Losses losses) {
    try {
      var whole = EpisodeRecord.of(episode, uncertainty);
      var encounters = new Encounters(episode, whole, uncertainty).records();
      for (var question : Question.ALL) {
        var records =
            switch (question.scope()) {
              case WHOLE -> List.of(whole);
              case UNLIMITED -> List.of(whole.unlimited());
              case ENCOUNTERS -> encounters;
            };
        records.forEach(
            record -> judge(question, new Reservations(episode, record, losses), settings));
      }
      tell(episode, whole);
    } catch (RuntimeException e) {
      throw new IllegalStateException(
          "%s from %s on cannot be judged: %s".formatted(host.station().mac(), episode.from(), e),
          e);
    }
  }

  private void judge(Question question, Reservations reservations, Settings settings) {
    var record = reservations.seen();
    var outcome = reservations.of(question, question.check().judge(record.record(), settings));
    finding(question).add(outcome, record);
    note(outcome.evidence(), record);
    if (outcome instanceof Outcome.Violated violated) {
      violated.frames().forEach(frame -> rows.cite(record, frame));
    }
  }

  /** Questions about one requirement by one name are told as one. */
  private Finding finding(Question question) {
    return findings.getOrDefault(question.id(), new Finding(question));
  }

  private void note(Evidence evidence, EpisodeRecord record) {
    evidence.measurements().stream()
        .filter(m -> measurements.size() < MOST_MEASUREMENTS && !measurements.contains(m))
        .forEach(measurements::add);
    evidence.spans().stream()
        .limit(Math.max(0, MOST_WINDOWS - windows.size()))
        .map(
            span -> {
              var to = span.to();
              return new Window(
                  span.kind(), offset(span.from()), to == null ? null : offset(to), span.label());
            })
        .filter(window -> !windows.contains(window))
        .forEach(windows::add);
    evidence
        .comments()
        .forEach(
            (frame, text) ->
                comments.merge(
                    record.number(frame), text, (a, b) -> a.contains(b) ? a : a + "; " + b));
  }

  private double offset(Instant at) {
    return Duration.between(origin, at).toNanos() / 1e9;
  }

  private void tell(Episode episode, EpisodeRecord whole) {
    episodes++;
    fresh |= episode.beginning().isFresh();
    rows.add(whole);
    if (story.size() < MOST_CHAPTERS) {
      story.addAll(new EpisodeText(episode, whole, origin).lines());
    }
  }

  Host host() {
    return host;
  }

  List<Finding> all() {
    return List.copyOf(findings.values());
  }

  List<Measurement> measurements() {
    return List.copyOf(measurements);
  }

  List<Window> windows() {
    return List.copyOf(windows);
  }

  /** The life of the host in words. */
  List<String> story() {
    return story.size() <= MOST_CHAPTERS
        ? List.copyOf(story)
        : List.copyOf(story.subList(0, MOST_CHAPTERS));
  }

  Rows rows() {
    return rows;
  }

  Map<Integer, String> comments() {
    return Map.copyOf(comments);
  }

  int episodes() {
    return episodes;
  }

  /** Whether the capture shows how the host came by an address, or tried to. */

  /** The worst; a host of which the capture shows no beginning cannot pass. */
  Verdict verdict() {
    var worst =
        findings.values().stream().map(Finding::verdict).reduce(Verdict.NONE, Verdict::worse);
    boolean telling = worst.worseThan(Verdict.INCONCLUSIVE) || fresh && worst != Verdict.NONE;
    return telling ? worst : Verdict.INCONCLUSIVE;
  }
}
