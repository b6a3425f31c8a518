// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.ipv4ll.tck.reports.defect.Defects;
import org.ipv4ll.tck.reports.model.BaselineJudgement;
import org.ipv4ll.tck.reports.model.Citation;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.KnownFailure;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;

/**
 * A run.json of the first schema in the form of the second. Its cases were judged as a whole: each
 * has findings over all its requirements, which become checks by the name of the case.
 */
final class Schema1 {

  static final int VERSION = 1;

  private Schema1() {}

  /** Changes the tree. */
  static void upgrade(JsonNode run) {
    ((ObjectNode) run).put("schema", RunResult.SCHEMA);
    for (var each : run.path("cases")) {
      if (each instanceof ObjectNode result) {
        result.set("checks", checks(result));
        result.remove("findings");
      }
    }
    for (var each : run.path("requirements")) {
      if (each instanceof ObjectNode requirement && requirement.path("cases").isArray()) {
        requirement.set("checks", requirement.get("cases").deepCopy());
      }
    }
  }

  /** The run with its defects; what a baseline said of its cases it says of these. */
  static RunResult judged(RunResult cases) {
    var run = Defects.in(cases);
    var baseline = run.baseline();
    return baseline == null ? run : run.with(judged(baseline, run));
  }

  private static BaselineJudgement judged(BaselineJudgement baseline, RunResult run) {
    return new BaselineJudgement(
        baseline.file(),
        run.defects().stream()
            .filter(defect -> defect.witnesses().stream().anyMatch(baseline.unexpected()::contains))
            .map(Defect::id)
            .toList(),
        baseline.expected().stream().map(entry -> judged(entry, run)).toList(),
        baseline.flaky().stream().map(entry -> judged(entry, run)).toList(),
        baseline.stale(),
        baseline.expired());
  }

  private static KnownFailure judged(KnownFailure entry, RunResult run) {
    return new KnownFailure(
        entry.about(),
        run.defects().stream()
            .filter(defect -> entry.cases().containsAll(defect.witnesses()))
            .map(Defect::id)
            .toList(),
        entry.cases(),
        entry.reason(),
        entry.issue(),
        entry.expires(),
        entry.line());
  }

  private static ArrayNode checks(ObjectNode result) {
    var checks = result.arrayNode();
    boolean told = false;
    for (var finding : result.path("findings")) {
      checks.add(check(result, finding));
      told = told || finding.path("verdict").equals(result.path("verdict"));
    }
    return told ? checks : checks.add(own(result));
  }

  /** Whatever was found, the verdict of a case is that of one of its checks. */
  private static ObjectNode own(ObjectNode result) {
    var finding = result.objectNode();
    finding.set("requirements", result.get("requirements"));
    finding.set("verdict", result.get("verdict"));
    var pass = Verdict.PASS.key().equals(result.path("verdict").asText());
    finding.put("text", pass ? "" : result.path("reason").asText());
    return check(result, finding);
  }

  private static ObjectNode check(ObjectNode result, JsonNode finding) {
    var check = result.objectNode();
    var requirements = finding.path("requirements");
    check.set("id", result.get("id"));
    check.put("requirement", requirements.path(0).asText());
    var restating = check.putArray("restatedBy");
    for (int i = 1; i < requirements.size(); i++) {
      restating.add(requirements.get(i));
    }
    check.put("lines", "");
    check.set("level", result.get("level"));
    check.put("layer", "autoconf");
    check.set("verdict", finding.get("verdict"));
    check.set("text", finding.get("text"));
    show(check, finding);
    return check;
  }

  /** A case that judged the captures of others told in words where it shows. */
  private static void show(ObjectNode check, JsonNode finding) {
    var cited = Citation.in(finding.path("text").asText());
    cited.ifPresent(elsewhere -> check.put("caseId", elsewhere.caseId()));
    var frames = check.putArray("frames");
    cited.ifPresentOrElse(
        elsewhere -> frames.add(elsewhere.frame()),
        () -> {
          if (finding.path("frame").isInt()) {
            frames.add(finding.get("frame"));
          }
        });
  }
}
