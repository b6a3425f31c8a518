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
    assertThat(parentCase(document, "failure")).startsWith("defend-once-then-yield:");
    assertThat(parentCase(document, "error")).startsWith("link-flap-reprobes:");
    assertThat(parentCase(document, "skipped")).startsWith("announce-interval:");
    Element root = document.getDocumentElement();
    assertThat(root.getAttribute("tests")).isEqualTo("6");
    assertThat(root.getAttribute("failures")).isEqualTo("1");
    assertThat(root.getAttribute("errors")).isEqualTo("1");
    assertThat(root.getAttribute("skipped")).isEqualTo("1");
  }

  @Test
  void saysWhyACaseWasSkipped() throws Exception {
    Element skipped = only(written(SampleRun.mixed()), "skipped");
    assertThat(skipped.getAttribute("message")).startsWith("inconclusive: The interval");
  }

  @Test
  void whatTheBaselineAcceptsIsSkippedAndWhatIsStaleFails() throws Exception {
    RunResult run = SampleRun.mixed();
    var known = new KnownFailure("x", List.of(failed(run)), "the kernel does it", null, null, 3);
    var stale = new KnownFailure("y", List.of(passed(run)), "once", null, null, 9);
    var judgement =
        new BaselineJudgement(
            "known.yaml", List.of(), List.of(known), List.of(), List.of(stale), List.of());
    Document document = written(run.with(judgement));
    assertThat(only(document, "failure").getAttribute("type")).isEqualTo("STALE");
    assertThat(only(document, "failure").getAttribute("message")).endsWith("known.yaml:9");
    assertThat(document.getElementsByTagName("skipped").getLength()).isEqualTo(2);
    assertThat(document.getDocumentElement().getAttribute("failures")).isEqualTo("1");
  }

  private static String failed(RunResult run) {
    return first(run, Verdict.FAIL);
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
    assertThat(
            IntStream.range(0, document.getElementsByTagName("property").getLength())
                .mapToObj(i -> (Element) document.getElementsByTagName("property").item(i))
                .filter(each -> each.getAttribute("name").equals("requirement"))
                .map(each -> each.getAttribute("value")))
        .contains("RFC3927-2.5-07", "RFC3927-2.4-02");
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

  private static String parentCase(Document document, String tag) {
    return ((Element) only(document, tag).getParentNode()).getAttribute("name");
  }
}
