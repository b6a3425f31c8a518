// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.yaml;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ipv4ll.tck.harness.support.Nearest;

/** The entries of one mapping of a file, each of which says what is wrong with it. */
public final class Fields {

  private static final Pattern DURATION = Pattern.compile("(\\d{1,6})(ms|s|m)");

  private final String file;
  private final String place;
  private final YamlNode.Mapping mapping;

  private Fields(String file, String place, YamlNode.Mapping mapping) {
    this.file = file;
    this.place = place;
    this.mapping = mapping;
  }

  public static Fields of(String file, String place, YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      return new Fields(file, place, mapping);
    }
    throw error(file, node.line(), place + " must be a mapping of keys to values");
  }

  /** These entries, and those of another mapping where these are silent. */
  public Fields over(Fields base) {
    var entries = new LinkedHashMap<>(mapping.entries());
    var own = all().keySet();
    base.mapping
        .entries()
        .forEach(
            (key, value) -> {
              if (!own.contains(key.name())) {
                entries.put(key, value);
              }
            });
    return new Fields(file, place, new YamlNode.Mapping(entries, mapping.line()));
  }

  /** Any other key is a mistake, most often a misspelt one. */
  public Fields allow(Collection<String> known) {
    for (var key : mapping.entries().keySet()) {
      if (!known.contains(key.name())) {
        var mend =
            Nearest.to(key.name(), known)
                .map(near -> "did you mean " + near + "?")
                .orElse("known: " + String.join(", ", known));
        throw error(file, key.line(), "unknown key " + key.name() + " in " + place + ": " + mend);
      }
    }
    return this;
  }

  public <T> Optional<T> read(String key, Function<YamlNode, T> reader) {
    return mapping.entries().entrySet().stream()
        .filter(entry -> entry.getKey().name().equals(key))
        .map(entry -> reader.apply(entry.getValue()))
        .findFirst();
  }

  public <T> T demand(String key, String example, Function<YamlNode, T> reader) {
    return read(key, reader)
        .orElseThrow(
            () ->
                error(
                    file,
                    mapping.line(),
                    key + " is missing in " + place + "; for example: " + key + ": " + example));
  }

  /** The file as it was named, to find others beside it. */
  public String file() {
    return file;
  }

  public Map<String, YamlNode> all() {
    var all = new LinkedHashMap<String, YamlNode>();
    mapping.entries().forEach((key, value) -> all.put(key.name(), value));
    return all;
  }

  public String text(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar && !scalar.text().isEmpty()) {
      return scalar.text();
    }
    throw error(file, node.line(), "a text is needed here");
  }

  public List<String> texts(YamlNode node) {
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items().stream().map(this::text).toList();
    }
    throw error(file, node.line(), "a list is needed here, such as [first, second]");
  }

  public List<YamlNode> items(YamlNode node) {
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items();
    }
    throw error(file, node.line(), "a list is needed here, one entry a line beginning with -");
  }

  public LocalDate date(YamlNode node) {
    try {
      return LocalDate.parse(text(node));
    } catch (DateTimeParseException e) {
      throw error(file, node.line(), "a date such as 2027-01-31 is needed here, not " + text(node));
    }
  }

  public List<List<String>> commandLines(YamlNode node) {
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items().stream().map(this::texts).toList();
    }
    throw error(file, node.line(), "a list of lists is needed here, such as [[ip, link]]");
  }

  public Map<String, String> variables(YamlNode node) {
    var variables = new LinkedHashMap<String, String>();
    of(file, "this entry", node).all().forEach((key, value) -> variables.put(key, line(value)));
    return variables;
  }

  private String line(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar ? scalar.text() : text(node);
  }

  public boolean truth(YamlNode node) {
    var text = text(node);
    if (text.equals("true") || text.equals("false")) {
      return text.equals("true");
    }
    throw error(file, node.line(), "true or false is needed here, not " + text);
  }

  public int number(YamlNode node) {
    var text = text(node);
    if (text.matches("\\d{1,4}")) {
      return Integer.parseInt(text);
    }
    throw error(file, node.line(), "a number is needed here, not " + text);
  }

  public Duration duration(YamlNode node) {
    var text = text(node);
    var match = DURATION.matcher(text);
    if (!match.matches()) {
      throw error(file, node.line(), "a time such as 500ms, 3s or 2m is needed here, not " + text);
    }
    long value = Long.parseLong(match.group(1));
    return switch (match.group(2)) {
      case "ms" -> Duration.ofMillis(value);
      case "s" -> Duration.ofSeconds(value);
      default -> Duration.ofMinutes(value);
    };
  }

  public YamlProblem error(YamlNode node, String message) {
    return error(file, node.line(), message);
  }

  private static YamlProblem error(String file, int line, String message) {
    return new YamlProblem(file + ":" + line + ": " + message);
  }
}
