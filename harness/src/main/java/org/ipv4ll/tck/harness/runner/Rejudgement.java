package org.ipv4ll.tck.harness.runner;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.harness.bench.Profile;
import org.ipv4ll.tck.harness.bench.Slack;
import org.ipv4ll.tck.harness.catalogue.ConformanceCase;
import org.ipv4ll.tck.harness.catalogue.UnknownName;
import org.ipv4ll.tck.harness.replay.Proceedings;
import org.ipv4ll.tck.harness.replay.RecordedCase;
import org.ipv4ll.tck.harness.replay.Replay;
import org.ipv4ll.tck.harness.replay.ReplayProblem;
import org.ipv4ll.tck.reports.model.RunResult;
import org.jspecify.annotations.Nullable;

/** Judges recorded cases again: the steps run as ever, on links on which the captures happen. */
public final class Rejudgement {

  private final Features features;
  private final Map<String, RecordedCase> recorded;
  private final @Nullable Profile profile;
  private final @Nullable Slack slack;

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
    var caseId = of.proceedings().caseId();
    if (!caseId.equals(id)) {
      throw new ReplayProblem("the capture is of the case " + caseId + ", not of " + id);
    }
  }

  /** The result, without evidence of its own. */
  public RunResult execute() {
    return execute(Path.of(""), false);
  }

  /** The result, with the evidence written anew into a directory that is there. */
  public RunResult execute(Path out) {
    return execute(out, true);
  }

  private RunResult execute(Path out, boolean evidence) {
    var first = recorded.values().iterator().next().proceedings();
    try (var replay = Replay.of(first.target(), "", recorded)) {
      return ConformanceRun.again(features, plan(first, out, evidence), replay).execute();
    }
  }

  private RunPlan plan(Proceedings first, Path out, boolean evidence) {
    return new RunPlan(
        recorded.keySet().stream().map(this::known).toList(),
        features.catalogue().suite("full").orElseThrow(),
        "",
        false,
        0,
        profile != null ? profile : Profile.valueOf(first.profile().toUpperCase(Locale.ROOT)),
        slack != null ? slack : Slack.valueOf(first.slack().toUpperCase(Locale.ROOT)),
        first.seed(),
        Runtime.getRuntime().availableProcessors(),
        out,
        evidence,
        List.of(),
        Optional.empty(),
        Timekeeping.VIRTUAL);
  }

  private ConformanceCase known(String id) {
    var catalogue = features.catalogue();
    return catalogue
        .find(id)
        .orElseThrow(
            () ->
                UnknownName.of(
                    "case id", id, catalogue.cases().stream().map(ConformanceCase::id).toList()));
  }
}
