// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.ipv4ll.tck.reports.model.BaselineJudgement;
import org.ipv4ll.tck.reports.model.KnownFailure;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class JUnitXmlTest {

  private static final String ATTACK = "]]>\u0000\u001b[31m<script>&\uFFFF\"'\r\n\t🦆";

  @TempDir Path directory;

  @Test
  void keepsFailureErrorAndSkippedApart() throws Exception {
    Document document = written(SampleRun.mixed());
    assertThat(parentCases(document, "failure"))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("defend-once-then-yield:"),
            second -> assertThat(second).startsWith("defence-after-answer:"));
    assertThat(parentCases(document, "error")).singleElement().asString().startsWith("link-flap");
    assertThat(parentCases(document, "skipped"))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("announce-interval:"),
            second -> assertThat(second).startsWith("lost-address-silent:"));
    Element root = document.getDocumentElement();
    assertThat(root.getAttribute("tests")).isEqualTo("8");
    assertThat(root.getAttribute("failures")).isEqualTo("2");
    assertThat(root.getAttribute("errors")).isEqualTo("1");
    assertThat(root.getAttribute("skipped")).isEqualTo("2");
  }

  @Test
  void saysWhyACaseWasSkipped() throws Exception {
    assertThat(all(written(SampleRun.mixed()), "skipped"))
        .extracting(skipped -> skipped.getAttribute("message"))
        .satisfiesExactly(
            open -> assertThat(open).startsWith("inconclusive: The interval"),
            explained ->
                assertThat(explained)
                    .isEqualTo(
                        "inconclusive: because of D1 RFC3927-2.5-07: "
                            + "not reached: no address was lost"));
  }

  @Test
  void aFailureNamesItsDefect() throws Exception {
    Document document = written(SampleRun.mixed());
    Element failure = all(document, "failure").get(0);
    assertThat(failure.getAttribute("message")).startsWith("D1 RFC3927-2.5-07: The host defended");
    assertThat(failure.getTextContent())
        .startsWith("defect D1 MUST RFC3927-2.5-07; A second conflict")
        .contains("RFC 3927, lines 683-685; address autoconfiguration, in the daemon");
    assertThat(properties(document, "defect"))
        .containsExactly("D1 single-defence", "D1 single-defence", "D2 probe-target-hardware");
  }

  @Test
  void whatTheBaselineAcceptsIsSkippedAndWhatIsStaleFails() throws Exception {
    RunResult run = SampleRun.mixed();
    var known =
        new KnownFailure(
            "x",
            List.of("D1"),
            List.of("defend-once-then-yield", "defence-after-answer", "lost-address-silent"),
            "the kernel does it",
            null,
            null,
            3);
    var stale = new KnownFailure("y", List.of(), List.of(passed(run)), "once", null, null, 9);
    var judgement =
        new BaselineJudgement(
            "known.yaml", List.of(), List.of(known), List.of(), List.of(stale), List.of());
    Document document = written(run.with(judgement));
    assertThat(only(document, "failure").getAttribute("type")).isEqualTo("STALE");
    assertThat(only(document, "failure").getAttribute("message")).endsWith("known.yaml:9");
    assertThat(document.getElementsByTagName("skipped").getLength()).isEqualTo(4);
    assertThat(document.getDocumentElement().getAttribute("failures")).isEqualTo("1");
  }

  private static String passed(RunResult run) {
    return first(run, Verdict.PASS);
  }

  private static String first(RunResult run, Verdict verdict) {
    return run.cases().stream()
        .filter(each -> each.verdict() == verdict)
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void namesTheRequirements() throws Exception {
    Document document = written(SampleRun.mixed());
    assertThat(properties(document, "requirement")).contains("RFC3927-2.5-07", "RFC3927-2.4-02");
  }

  @Test
  void isWellFormedWhateverTheTextIs() throws Exception {
    Document document = written(SampleRun.hostile(ATTACK));
    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    assertThat(only(document, "failure").getTextContent()).contains("<script>&");
  }

  private Document written(RunResult run) throws Exception {
    new JUnitXml().write(run, directory);
    return XmlReading.parse(Files.readString(directory.resolve("junit.xml")));
  }

  private static Element only(Document document, String tag) {
    assertThat(document.getElementsByTagName(tag).getLength()).isEqualTo(1);
    return (Element) document.getElementsByTagName(tag).item(0);
  }

  private static List<Element> all(Document document, String tag) {
    return IntStream.range(0, document.getElementsByTagName(tag).getLength())
        .mapToObj(i -> (Element) document.getElementsByTagName(tag).item(i))
        .toList();
  }

  private static List<String> properties(Document document, String name) {
    return all(document, "property").stream()
        .filter(each -> each.getAttribute("name").equals(name))
        .map(each -> each.getAttribute("value"))
        .toList();
  }

  private static List<String> parentCases(Document document, String tag) {
    return all(document, tag).stream()
        .map(each -> ((Element) each.getParentNode()).getAttribute("name"))
        .toList();
  }
}
