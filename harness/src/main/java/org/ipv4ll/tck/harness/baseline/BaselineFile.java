// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.baseline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.features.Catalogue;
import org.ipv4ll.tck.features.Requirement;
import org.ipv4ll.tck.harness.support.Nearest;
import org.ipv4ll.tck.harness.yaml.Fields;
import org.ipv4ll.tck.harness.yaml.YamlNode;
import org.ipv4ll.tck.harness.yaml.YamlProblem;
import org.ipv4ll.tck.reports.compare.Baseline;
import org.ipv4ll.tck.reports.compare.Baseline.Entry;
import org.ipv4ll.tck.reports.compare.Subject;

/** Reads baselines; every complaint names the file, the line and the mend. */
public final class BaselineFile {

  private static final List<String> ENTRY =
      List.of("check", "requirement", "case", "target", "reason", "issue", "expires");

  private final String file;
  private final Catalogue catalogue;
  private final Map<String, Set<String>> checks;

  private BaselineFile(String file, Catalogue catalogue, Map<String, Set<String>> checks) {
    this.file = file;
    this.catalogue = catalogue;
    this.checks = checks;
  }

  /**
   * Reads a baseline.
   *
   * @param checks the requirements that each check asks about, by its name
   * @throws YamlProblem in one line, if something is wrong with it
   */
  public static Baseline read(Path path, Catalogue catalogue, Map<String, Set<String>> checks) {
    try {
      return parse(path.toString(), Files.readString(path), catalogue, checks);
    } catch (IOException e) {
      throw new YamlProblem(path + ": no such baseline; 'baseline write' makes one", e);
    }
  }

  static Baseline parse(
      String file, String text, Catalogue catalogue, Map<String, Set<String>> checks) {
    var fields =
        Fields.of(file, "the baseline", YamlNode.parse(file, text))
            .allow(List.of("failing", "flaky"));
    var reader = new BaselineFile(file, catalogue, checks);
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
    return new Entry(
        about(fields, node),
        fields.read("target", fields::text).orElse(null),
        fields.demand("reason", "\"the kernel answers by unicast\"", fields::text),
        fields.read("issue", fields::text).orElse(null),
        fields.read("expires", fields::date).orElse(null),
        node.line());
  }

  private Subject about(Fields fields, YamlNode node) {
    var check = fields.read("check", each -> known("check", fields, each, checks.keySet()));
    var requirement = fields.read("requirement", each -> requirement(fields, each));
    var caseId = fields.read("case", each -> known("case", fields, each, cases()));
    if (caseId.isPresent() ? check.isPresent() || requirement.isPresent() : requirement.isEmpty()) {
      throw fields.error(
          node,
          "an entry names a check and its requirement: check: probe-count,"
              + " requirement: RFC3927-2.2.1-08");
    }
    if (caseId.isPresent()) {
      return new Subject.OfCase(caseId.get());
    }
    check.ifPresent(name -> demandAsked(fields, node, name, requirement.orElseThrow()));
    return check
        .<Subject>map(name -> new Subject.OfDefect(name, requirement.orElseThrow()))
        .orElseGet(() -> new Subject.OfRequirement(requirement.orElseThrow()));
  }

  private void demandAsked(Fields fields, YamlNode node, String check, String requirement) {
    var asked = checks.getOrDefault(check, Set.of());
    if (!asked.contains(requirement)) {
      throw fields.error(
          node,
          "check %s asks about %s, not about %s"
              .formatted(check, String.join(", ", asked), requirement));
    }
  }

  private List<String> cases() {
    return catalogue.cases().stream().map(Case::id).toList();
  }

  private String requirement(Fields fields, YamlNode node) {
    var ids = catalogue.requirements().stream().map(Requirement::id).toList();
    return known("requirement", fields, node, ids);
  }

  private static String known(String kind, Fields fields, YamlNode node, Collection<String> ids) {
    var name = fields.text(node);
    if (ids.contains(name)) {
      return name;
    }
    var mend = Nearest.to(name, ids).map(near -> "; did you mean " + near + "?").orElse("");
    throw fields.error(node, "no " + kind + " is called " + name + mend);
  }

  private void checkOnce(Baseline baseline) {
    var seen = new HashSet<String>();
    baseline.entries().stream()
        .filter(entry -> !seen.add(entry.about() + " on " + entry.target()))
        .findFirst()
        .ifPresent(
            twice -> {
              throw new YamlProblem(
                  "%s:%d: %s is listed twice for one target"
                      .formatted(file, twice.line(), twice.about().text()));
            });
  }
}
