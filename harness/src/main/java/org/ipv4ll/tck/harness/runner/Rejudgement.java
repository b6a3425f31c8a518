// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Profile;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.judge.Slack;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Circumstances;
import org.ipv4ll.tck.harness.record.RecordProblem;
import org.ipv4ll.tck.harness.record.RecordedCase;
import org.ipv4ll.tck.harness.runner.gherkin.Features;
import org.ipv4ll.tck.harness.runner.gherkin.Sentences;
import org.ipv4ll.tck.harness.selection.UnknownName;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.jspecify.annotations.Nullable;

/** Judges stored records again, by the same checks as live. */
public final class Rejudgement {

  private final Features features;
  private final Map<String, RecordedCase> recorded;
  private final @Nullable Profile profile;
  private final @Nullable Slack slack;
  private final Sentences sentences = Sentences.load();

  /**
   * @param recorded by the id of the case, at least one
   * @param profile another than that of the run
   * @param slack another than that of the run
   */
  public Rejudgement(
      Features features,
      Map<String, RecordedCase> recorded,
      @Nullable Profile profile,
      @Nullable Slack slack) {
    this.features = features;
    this.recorded = recorded;
    this.profile = profile;
    this.slack = slack;
    recorded.forEach(Rejudgement::check);
  }

  private static void check(String id, RecordedCase of) {
    var caseId = of.record().caseId();
    if (!caseId.equals(id)) {
      throw new RecordProblem("the capture is of the case " + caseId + ", not of " + id);
    }
  }

  /** The results, in the order of the records, without files of their own. */
  public List<CaseResult> execute() {
    return recorded.keySet().stream().map(id -> result(id, Optional.empty())).toList();
  }

  /** The result of one case, its files written anew into the directory of a run. */
  public CaseResult execute(String id, Path run) {
    return result(id, Optional.of(run));
  }

  private CaseResult result(String id, Optional<Path> run) {
    var testCase = known(id);
    var of = recorded.get(id);
    var settings = settings(of.run());
    var named = sentences.checks(testCase);
    var judged = Judged.all(testCase, of.record(), named, settings);
    var everywhere =
        named.stream()
            .filter(Sentences.Named::everywhere)
            .flatMap(each -> standing(each.check(), settings).stream())
            .toList();
    var conclusion = new Conclusion(testCase, of.record(), judged, everywhere, Map.of());
    var steps = testCase.steps().size();
    var closed = new Closed(conclusion, Optional.empty(), steps, Duration.ZERO);
    var files = run.map(place -> CaseRecorder.files(place, testCase)).orElse(null);
    return new CaseRecorder(testCase, files, of.run()).record(closed, "");
  }

  private List<StandingFinding> standing(Check check, Settings settings) {
    var records = new ArrayList<CaseRecord>();
    recorded.keySet().stream().sorted().forEach(id -> records.add(recorded.get(id).record()));
    return StandingFinding.of(check, records, settings);
  }

  private Settings settings(Circumstances run) {
    return new Settings(
        profile != null ? profile : Profile.valueOf(run.profile().toUpperCase(Locale.ROOT)),
        slack != null ? slack : Slack.valueOf(run.slack().toUpperCase(Locale.ROOT)),
        run.startLatency());
  }

  private Case known(String id) {
    var catalogue = features.catalogue();
    return catalogue
        .find(id)
        .orElseThrow(
            () -> UnknownName.of("case id", id, catalogue.cases().stream().map(Case::id).toList()));
  }
}
