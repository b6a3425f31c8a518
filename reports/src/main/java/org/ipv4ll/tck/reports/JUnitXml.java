// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.ipv4ll.tck.reports.defect.CaseDefects;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.Measurement;
import org.ipv4ll.tck.reports.model.RunResult;

/**
 * junit.xml for CI servers. A FAIL is a failure, an ERROR an error, an INCONCLUSIVE skipped: it is
 * neither the host's fault nor a pass. A WARN passes, with its reason in the output. The format is
 * by case: each says which defects it shows, in its properties and in the text of its failure. What
 * a baseline accepts is skipped; a case whose entry has to go is a failure.
 */
public final class JUnitXml implements ReportWriter {

  @Override
  public String name() {
    return "junit";
  }

  @Override
  public void write(RunResult run, Path directory) throws IOException {
    StringWriter text = new StringWriter();
    try {
      document(run, new XmlLines(XMLOutputFactory.newInstance().createXMLStreamWriter(text)));
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    TextFile.write(directory.resolve("junit.xml"), text.toString());
  }

  private static void document(RunResult run, XmlLines xml) throws XMLStreamException {
    xml.begin();
    xml.open("testsuites", counts("ipv4ll-tck " + run.target().name(), run, run.cases()));
    for (Map.Entry<String, List<CaseResult>> feature : byFeature(run).entrySet()) {
      suite(run, feature.getKey(), feature.getValue(), xml);
    }
    xml.close();
    xml.end();
  }

  private static Map<String, List<CaseResult>> byFeature(RunResult run) {
    return run.cases().stream()
        .collect(
            Collectors.groupingBy(
                result -> result.head().feature(), TreeMap::new, Collectors.toList()));
  }

  private static void suite(RunResult run, String feature, List<CaseResult> cases, XmlLines xml)
      throws XMLStreamException {
    xml.open("testsuite", counts(feature, run, cases));
    xml.open("properties");
    property(xml, "target", run.target().name());
    property(xml, "profile", run.setup().profile());
    property(xml, "slack", run.setup().slack());
    property(xml, "seed", Long.toString(run.setup().seed()));
    property(xml, "startedAt", run.course().startedAt());
    xml.close();
    for (CaseResult each : cases) {
      testcase(run, each, xml);
    }
    xml.close();
  }

  private static void testcase(RunResult run, CaseResult result, XmlLines xml)
      throws XMLStreamException {
    String name = result.id() + ": " + result.title();
    String time = seconds(result.outcome().wallSeconds());
    xml.open("testcase", "classname", result.head().feature(), "name", name, "time", time);
    xml.open("properties");
    property(xml, "case", result.id());
    property(xml, "level", result.head().level());
    for (String requirement : result.head().requirements()) {
      property(xml, "requirement", requirement);
    }
    for (Defect defect : run.defects(result)) {
      property(xml, "defect", defect.id() + " " + defect.rule().check());
    }
    for (String behaviour : result.head().behaviours()) {
      property(xml, "behaviour", behaviour);
    }
    xml.close();
    outcome(Outcome.of(run, result), details(run, result), xml);
    xml.close();
  }

  private static void outcome(Outcome outcome, String details, XmlLines xml)
      throws XMLStreamException {
    String message = Untrusted.line(outcome.message(), 500);
    switch (outcome.kind()) {
      case FAILURE, ERROR ->
          xml.leaf(outcome.kind().element(), details, "message", message, "type", outcome.type());
      case SKIPPED -> {
        xml.leaf("skipped", "", "message", message);
        xml.leaf("system-out", details);
      }
      case PASSED -> {
        if (!message.isEmpty()) {
          xml.leaf("system-out", message + "\n" + details);
        }
      }
    }
  }

  private static String details(RunResult run, CaseResult result) {
    String measured =
        result.outcome().measurements().stream()
            .map(Measurement::sentence)
            .collect(Collectors.joining("\n"));
    String defects = new CaseDefects(run, result).lines(run);
    return Stream.of(
            defects,
            "expected: " + result.outcome().expected(),
            "observed: " + result.outcome().observed(),
            measured,
            "repeat: " + result.repeat())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String[] counts(String name, RunResult run, List<CaseResult> cases) {
    double time = cases.stream().mapToDouble(result -> result.outcome().wallSeconds()).sum();
    Map<Outcome.Kind, Long> kinds =
        cases.stream()
            .map(each -> Outcome.of(run, each).kind())
            .collect(Collectors.groupingBy(kind -> kind, Collectors.counting()));
    return new String[] {
      "name", name,
      "tests", Integer.toString(cases.size()),
      "failures", Long.toString(kinds.getOrDefault(Outcome.Kind.FAILURE, 0L)),
      "errors", Long.toString(kinds.getOrDefault(Outcome.Kind.ERROR, 0L)),
      "skipped", Long.toString(kinds.getOrDefault(Outcome.Kind.SKIPPED, 0L)),
      "time", seconds(time)
    };
  }

  private static void property(XmlLines xml, String name, String value) throws XMLStreamException {
    xml.leaf("property", "", "name", name, "value", value);
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.3f", seconds);
  }
}
