package org.ipv4ll.tck.harness.baseline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.catalogue.Catalogue;
import org.ipv4ll.tck.harness.catalogue.ConformanceCase;
import org.ipv4ll.tck.harness.catalogue.Requirement;
import org.ipv4ll.tck.harness.support.Nearest;
import org.ipv4ll.tck.harness.yaml.Fields;
import org.ipv4ll.tck.harness.yaml.YamlNode;
import org.ipv4ll.tck.harness.yaml.YamlProblem;
import org.ipv4ll.tck.reports.compare.Baseline;
import org.ipv4ll.tck.reports.compare.Baseline.Entry;

/** Reads baselines; every complaint names the file, the line and the mend. */
public final class BaselineFile {

  private static final List<String> ENTRY =
      List.of("case", "requirement", "target", "reason", "issue", "expires");

  private final String file;
  private final Catalogue catalogue;

  private BaselineFile(String file, Catalogue catalogue) {
    this.file = file;
    this.catalogue = catalogue;
  }

  /**
   * Reads a baseline.
   *
   * @throws YamlProblem in one line, if something is wrong with it
   */
  public static Baseline read(Path path, Catalogue catalogue) {
    try {
      return parse(path.toString(), Files.readString(path), catalogue);
    } catch (IOException e) {
      throw new YamlProblem(path + ": no such baseline; 'baseline write' makes one", e);
    }
  }

  static Baseline parse(String file, String text, Catalogue catalogue) {
    var fields =
        Fields.of(file, "the baseline", YamlNode.parse(file, text))
            .allow(List.of("failing", "flaky"));
    var reader = new BaselineFile(file, catalogue);
    var baseline = new Baseline(file, reader.list("failing", fields), reader.list("flaky", fields));
    reader.checkOnce(baseline);
    return baseline;
  }

  private List<Entry> list(String key, Fields fields) {
    return fields
        .read(key, node -> fields.items(node).stream().map(this::entry).toList())
        .orElse(List.of());
  }

  private Entry entry(YamlNode node) {
    var fields = Fields.of(file, "an entry", node).allow(ENTRY);
    var about = fields.read("case", each -> caseId(fields, each));
    var requirement = fields.read("requirement", each -> requirement(fields, each));
    if (about.isPresent() == requirement.isPresent()) {
      throw fields.error(node, "an entry is about one case or one requirement: case: defend-once");
    }
    return new Entry(
        about.or(() -> requirement).orElseThrow(),
        fields.read("target", fields::text).orElse(null),
        fields.demand("reason", "\"the kernel answers by unicast\"", fields::text),
        fields.read("issue", fields::text).orElse(null),
        fields.read("expires", fields::date).orElse(null),
        node.line());
  }

  private String caseId(Fields fields, YamlNode node) {
    return known("case", fields, node, catalogue.cases(), ConformanceCase::id);
  }

  private String requirement(Fields fields, YamlNode node) {
    return known("requirement", fields, node, catalogue.requirements(), Requirement::id);
  }

  private static <T> String known(
      String kind, Fields fields, YamlNode node, List<T> all, Function<T, String> id) {
    var name = fields.text(node);
    var ids = all.stream().map(id).toList();
    if (ids.contains(name)) {
      return name;
    }
    var mend = Nearest.to(name, ids).map(near -> "; did you mean " + near + "?").orElse("");
    throw fields.error(node, "no " + kind + " is called " + name + mend);
  }

  private void checkOnce(Baseline baseline) {
    var seen = new HashSet<String>();
    Stream.concat(baseline.failing().stream(), baseline.flaky().stream())
        .filter(entry -> !seen.add(entry.about() + " on " + entry.target()))
        .findFirst()
        .ifPresent(
            twice -> {
              throw new YamlProblem(
                  "%s:%d: %s is listed twice for one target"
                      .formatted(file, twice.line(), twice.about()));
            });
  }
}
