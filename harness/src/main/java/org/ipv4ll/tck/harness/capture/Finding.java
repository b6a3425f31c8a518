// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipv4ll.tck.features.Level;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.reports.model.Verdict;

/** What one check says of all episodes of a host. */
final class Finding {

  private static final int MOST = 20;
  private static final String NOT_REACHED = "not reached: ";

  /**
   * A violation.
   *
   * @param frames their numbers in the file, the decisive one first
   */
  record Breach(Level level, Verdict verdict, String text, List<Integer> frames) {}

  private final Question question;
  private final Map<String, Breach> breaches = new LinkedHashMap<>();
  private final Set<String> open = new LinkedHashSet<>();
  private final Set<String> unseen = new LinkedHashSet<>();
  private int kept;
  private String last = "";

  Finding(Question question) {
    this.question = question;
  }

  void add(Outcome outcome, EpisodeRecord record) {
    if (outcome instanceof Outcome.Violated violated) {
      var frames = violated.frames().stream().map(record::number).toList();
      if (violated.verdict().worseThan(Verdict.PASS)) {
        var breach = new Breach(violated.level(), violated.verdict(), violated.text(), frames);
        breaches.putIfAbsent(frames.isEmpty() ? violated.text() : "" + frames.get(0), breach);
      } else {
        kept(violated.text());
      }
    } else if (outcome instanceof Outcome.Undecided undecided) {
      boolean reached = !undecided.why().startsWith(NOT_REACHED);
      limited(reached ? open : unseen, undecided.why());
    } else if (outcome instanceof Outcome.Satisfied satisfied) {
      kept(String.join("; ", satisfied.evidence().observations()));
    }
  }

  private static void limited(Set<String> texts, String text) {
    if (texts.size() < MOST) {
      texts.add(text);
    }
  }

  private void kept(String text) {
    kept++;
    last = text;
  }

  Question question() {
    return question;
  }

  List<Breach> breaches() {
    return new ArrayList<>(breaches.values());
  }

  /** In how many episodes it was kept. */
  int kept() {
    return kept;
  }

  /** What was seen where it was kept last. */
  String seen() {
    return last;
  }

  /** Why something that came up could not be told. */
  List<String> open() {
    return List.copyOf(open);
  }

  Verdict verdict() {
    if (!breaches.isEmpty()) {
      return breaches.values().stream().map(Breach::verdict).reduce(Verdict.NONE, Verdict::worse);
    }
    if (kept > 0) {
      return Verdict.PASS;
    }
    return open.isEmpty() ? Verdict.NONE : Verdict.INCONCLUSIVE;
  }
}
