// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.allure;

import io.qameta.allure.model.Attachment;
import io.qameta.allure.model.Label;
import io.qameta.allure.model.Link;
import io.qameta.allure.model.Stage;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.StepResult;
import io.qameta.allure.model.TestResult;
import io.qameta.allure.util.ResultsUtils;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.BaselineWords;
import org.ipv4ll.tck.reports.MarkdownText;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.defect.CaseDefects;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.CheckResult;
import org.ipv4ll.tck.reports.model.Measurement;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;

/** One case in the words of Allure. */
final class AllureCase {

  private static final String RFC = "https://www.rfc-editor.org/rfc/rfc3927#section-";

  private final RunResult run;
  private final CaseResult result;
  private final CaseDefects defects;
  private final UUID id;
  private final List<Attachment> attachments = new ArrayList<>();

  AllureCase(RunResult run, CaseResult result) {
    this.run = run;
    this.result = result;
    this.defects = new CaseDefects(run, result);
    // The same run told twice gives the same files.
    this.id = uuid(run.course().startedAt() + run.target().name() + result.id());
  }

  private static UUID uuid(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the name of the file to write. */
  String attach(Attached file) {
    String source = uuid(id + file.name()) + "-attachment" + file.extension();
    attachments.add(new Attachment().setName(file.name()).setType(file.type()).setSource(source));
    return source;
  }

  TestResult result() {
    long start = start();
    return new TestResult()
        .setUuid(id.toString())
        .setHistoryId(uuid(run.target().name() + result.id()).toString())
        .setTestCaseId(result.id())
        .setFullName(line(result.head().feature() + "." + result.id()))
        .setName(line(result.title().isBlank() ? result.id() : result.title()))
        .setDescription(description())
        .setStatus(status(result.verdict()))
        .setStatusDetails(details())
        .setStage(Stage.FINISHED)
        .setStart(start)
        .setStop(start + Math.round(result.outcome().wallSeconds() * 1e3))
        .setLabels(labels())
        .setLinks(result.head().requirements().stream().map(AllureCase::link).toList())
        .setSteps(steps())
        .setAttachments(attachments);
  }

  private long start() {
    try {
      return Instant.parse(run.course().startedAt()).toEpochMilli();
    } catch (DateTimeParseException e) {
      return 0;
    }
  }

  /** An inconclusive case is no failure of the host and was not skipped either. */
  static Status status(Verdict verdict) {
    return switch (verdict) {
      case FAIL -> Status.FAILED;
      case ERROR -> Status.BROKEN;
      case PASS, WARN -> Status.PASSED;
      case NONE -> Status.SKIPPED;
      case INCONCLUSIVE -> null;
    };
  }

  private StatusDetails details() {
    boolean told = result.needsAttention();
    Optional<String> known = run.known(result).map(BaselineWords::excuse);
    String word = known.isPresent() ? "known " + result.verdict().word() : result.verdict().word();
    String more = known.map(excuse -> " (" + line(excuse) + ")").orElse("");
    return new StatusDetails()
        .setKnown(known.isPresent())
        .setMessage(told ? word + ": " + line(reason()) + more : null)
        .setTrace(told ? "repeat: " + line(result.repeat()) : null);
  }

  private String reason() {
    String names = defects.names();
    return names.isEmpty() ? result.reason() : names + ": " + result.reason();
  }

  /** Markdown, as Allure wants it. */
  private String description() {
    String broken =
        defects
            .lines(run)
            .lines()
            .map(line -> "**Broken:** %s\n\n".formatted(MarkdownText.escaped(line, 1000)))
            .collect(Collectors.joining());
    return broken
        + "**Expected:** %s\n\n**Observed:** %s\n\n**Repeat:** %s"
            .formatted(
                MarkdownText.escaped(result.outcome().expected(), 1000),
                MarkdownText.escaped(result.outcome().observed(), 1000),
                MarkdownText.escaped(result.repeat(), 500));
  }

  private List<Label> labels() {
    List<Label> labels = new ArrayList<>();
    labels.add(ResultsUtils.createEpicLabel("RFC 3927"));
    labels.add(ResultsUtils.createFeatureLabel(line(result.head().feature())));
    labels.add(ResultsUtils.createParentSuiteLabel(line(run.target().name())));
    labels.add(ResultsUtils.createSuiteLabel(line(result.head().feature())));
    labels.add(ResultsUtils.createSeverityLabel(severity()));
    labels.add(ResultsUtils.createTagLabel(line(result.head().level())));
    if (result.verdict() == Verdict.WARN) {
      labels.add(ResultsUtils.createTagLabel("warning"));
    }
    defects
        .shown()
        .forEach(each -> labels.add(ResultsUtils.createTagLabel(line(each.rule().check()))));
    Stream.of(result.head().requirements(), result.head().behaviours())
        .flatMap(List::stream)
        .forEach(each -> labels.add(ResultsUtils.createTagLabel(line(each))));
    return labels;
  }

  private String severity() {
    return switch (result.head().level()) {
      case "MUST" -> "critical";
      case "SHOULD" -> "normal";
      default -> "minor";
    };
  }

  /** {@code RFC3927-2.5-09} is in section 2.5. */
  private static Link link(String requirement) {
    String[] parts = line(requirement).split("-");
    String section = parts.length == 3 ? parts[1].replaceAll("[^0-9.]", "") : "";
    return new Link().setName(line(requirement)).setType("rfc").setUrl(RFC + section);
  }

  private List<StepResult> steps() {
    List<String> sentences = result.steps();
    List<StepResult> steps = new ArrayList<>();
    IntStream.range(0, sentences.size())
        .forEach(i -> steps.add(step(sentences.get(i), verdictOf(i)).setStage(Stage.FINISHED)));
    result.checks().forEach(each -> steps.add(check(each)));
    result.outcome().measurements().forEach(each -> steps.add(measurement(each)));
    return steps;
  }

  /** A case that was judged as a whole ends at the step that its verdict comes from. */
  private Verdict verdictOf(int step) {
    boolean last = step == result.steps().size() - 1;
    return last && result.endedAtLastStep() ? result.verdict() : Verdict.PASS;
  }

  private StepResult check(CheckResult check) {
    String words = check.text().isBlank() ? "" : ": " + check.text();
    return step("check " + check.id() + " of " + check.requirement() + words, check.verdict());
  }

  private StepResult measurement(Measurement measurement) {
    boolean inside = measurement.position() == Measurement.Position.INSIDE;
    return step("measured " + measurement.sentence(), inside ? Verdict.PASS : result.verdict());
  }

  private StepResult step(String words, Verdict verdict) {
    return new StepResult()
        .setName(line(words))
        .setStatus(status(verdict))
        .setStart(start())
        .setStop(start());
  }

  private static String line(String text) {
    return Untrusted.line(text, 500);
  }
}
