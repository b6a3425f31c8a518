// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.Profile;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.judge.Slack;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.LinkRecord;
import org.ipv4ll.tck.harness.runner.gherkin.Features;
import org.ipv4ll.tck.harness.runner.gherkin.Sentences;
import org.ipv4ll.tck.reports.model.Verdict;

/** Every check of the catalogue, with the parameters that its sentences give it. */
final class CatalogueChecks {

  static final Settings STRICT = new Settings(Profile.RFC3927, Slack.STRICT, Duration.ZERO);

  private static final Map<String, List<Check>> BY_SENTENCE = bySentence();

  private CatalogueChecks() {}

  /** What a check says of a record. */
  record Said(String sentence, Check check, CaseRecord record, Outcome outcome) {

    boolean isAccusation() {
      return outcome instanceof Outcome.Violated && outcome.verdict().worseThan(Verdict.PASS);
    }

    @Override
    public String toString() {
      return "%s at %.3f s%s, \"%s\": %s"
          .formatted(
              check.criterion().id(),
              record.offset(record.end()),
              record.open() ? ", open" : "",
              sentence,
              outcome);
    }
  }

  /** What all of them say of a record. */
  static Stream<Said> judge(CaseRecord record) {
    return BY_SENTENCE.entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().stream()
                    .map(
                        check ->
                            new Said(entry.getKey(), check, record, check.judge(record, STRICT))));
  }

  /** The record as it was after each of its frames, open and closed, and at last the whole one. */
  static List<CaseRecord> prefixes(CaseRecord whole) {
    var ends =
        Stream.concat(Stream.of(whole.opened()), whole.inTime().stream().map(Frame::at)).distinct();
    var parts = ends.flatMap(end -> Stream.of(cut(whole, end, true), cut(whole, end, false)));
    return Stream.concat(parts, Stream.of(whole)).toList();
  }

  private static CaseRecord cut(CaseRecord whole, Instant end, boolean open) {
    var links = whole.links().stream().map(link -> cut(link, end)).toList();
    var acts = whole.acts().stream().filter(act -> !act.at().isAfter(end)).toList();
    return new CaseRecord(
        whole.caseId(),
        new CaseRecord.Span(whole.opened(), end, open),
        new CaseRecord.Topology(whole.own(), links),
        acts,
        whole.conditions());
  }

  private static LinkRecord cut(LinkRecord link, Instant end) {
    return new LinkRecord(
        link.mac(), link.frames().stream().filter(f -> !f.at().isAfter(end)).toList());
  }

  private static Map<String, List<Check>> bySentence() {
    var sentences = Sentences.load();
    var checks = new LinkedHashMap<String, List<Check>>();
    for (var each : Features.load().catalogue().cases()) {
      for (var named : sentences.checks(each)) {
        checks.computeIfAbsent(
            sentence(each, named.step()), text -> checks(sentences, each, named.step()));
      }
    }
    return checks;
  }

  private static String sentence(Case each, int step) {
    var text = each.steps().get(step);
    return text.substring(text.indexOf(' ') + 1);
  }

  private static List<Check> checks(Sentences sentences, Case each, int step) {
    return sentences.checks(each).stream()
        .filter(named -> named.step() == step)
        .map(Sentences.Named::check)
        .toList();
  }
}
