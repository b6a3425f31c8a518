// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.capture;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipv4ll.tck.features.Requirement;
import org.ipv4ll.tck.harness.capture.JudgedCapture;
import org.ipv4ll.tck.harness.judge.Profile;
import org.ipv4ll.tck.harness.judge.Slack;
import org.ipv4ll.tck.harness.runner.RequirementRow;
import org.ipv4ll.tck.harness.runner.ToolVersion;
import org.ipv4ll.tck.harness.runner.gherkin.Features;
import org.ipv4ll.tck.reports.defect.Defects;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Configuration;
import org.ipv4ll.tck.reports.model.Environment;
import org.ipv4ll.tck.reports.model.RequirementResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Suite;
import org.ipv4ll.tck.reports.model.Summary;
import org.ipv4ll.tck.reports.model.TargetInfo;

/** What is found in a capture as the result of a run, with a case for each host. */
record CaptureRun(JudgedCapture judged, Profile profile, Slack slack, List<String> commandLine) {

  private static final List<String> ROLES = List.of("host");
  private static final String NOT_ASKED = "it takes a stimulus of the tester: run";

  RunResult result(Instant startedAt, Duration wall) {
    var cases = judged.results();
    double seconds = wall.toNanos() / 1e9;
    return Defects.in(
        new RunResult(
            RunResult.SCHEMA,
            new RunResult.Setup(
                ToolVersion.tool(),
                new Suite("judge", "", "the hosts of a capture", true, null),
                target(),
                profile.word(),
                slack.word(),
                0),
            new RunResult.Course(
                startedAt.toString(),
                environment(),
                commandLine,
                false,
                seconds,
                seconds,
                judged.length().toNanos() / 1e9,
                1),
            Summary.of(cases, 0),
            cases,
            List.of(),
            requirements(cases),
            null));
  }

  private TargetInfo target() {
    var name = String.valueOf(judged.request().file().getFileName());
    return new TargetInfo(name, "a capture", ROLES, List.of(), "", Map.of(), Configuration.DEFAULT);
  }

  private Environment environment() {
    return new Environment(
        System.getProperty("os.name"),
        System.getProperty("os.version"),
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors(),
        "the time stamps of the capture",
        judged.uncertainty().toNanos() / 1e9);
  }

  private static List<RequirementResult> requirements(List<CaseResult> cases) {
    var asked =
        cases.stream()
            .flatMap(each -> each.checks().stream())
            .flatMap(check -> check.requirements().stream())
            .collect(Collectors.toSet());
    return Features.load().catalogue().requirements().stream()
        .filter(requirement -> requirement.binds(ROLES) || asked.contains(requirement.id()))
        .map(requirement -> row(requirement, asked.contains(requirement.id())).judgedBy(cases))
        .toList();
  }

  private static RequirementResult row(Requirement requirement, boolean asked) {
    boolean stimulus = !asked && requirement.treatment().because().isBlank();
    return RequirementRow.of(requirement, stimulus ? NOT_ASKED : requirement.treatment().because());
  }
}
