// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.catalogue.ConformanceCase;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.Profile;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.judge.Slack;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.LinkRecord;
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
    var frames = whole.frames();
    var parts =
        IntStream.rangeClosed(0, frames.size())
            .boxed()
            .flatMap(
                count -> {
                  var end = count == 0 ? whole.opened() : frames.get(count - 1).at();
                  return Stream.of(cut(whole, count, end, true), cut(whole, count, end, false));
                });
    return Stream.concat(parts, Stream.of(whole)).toList();
  }

  private static CaseRecord cut(CaseRecord whole, int count, Instant end, boolean open) {
    var link = new LinkRecord(whole.mac(), whole.frames().subList(0, count));
    var acts =
        whole.acts().stream().filter(act -> act.mark() <= count && !act.at().isAfter(end)).toList();
    return new CaseRecord(
        whole.caseId(), whole.opened(), end, open, 1, List.of(link), acts, whole.conditions());
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

  private static String sentence(ConformanceCase each, int step) {
    var text = each.steps().get(step);
    return text.substring(text.indexOf(' ') + 1);
  }

  private static List<Check> checks(Sentences sentences, ConformanceCase each, int step) {
    return sentences.checks(each).stream()
        .filter(named -> named.step() == step)
        .map(Sentences.Named::check)
        .toList();
  }
}
