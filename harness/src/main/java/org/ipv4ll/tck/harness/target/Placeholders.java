// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills in {@code {interface}} and its like; a name that has no value is a mistake in the file. */
public record Placeholders(Map<String, String> values) {

  private static final Pattern NAME = Pattern.compile("\\{([a-z][a-zA-Z0-9]*)\\}");

  public Placeholders with(Map<String, String> more) {
    var all = new HashMap<>(values);
    all.putAll(more);
    return new Placeholders(Map.copyOf(all));
  }

  public List<String> fill(List<String> arguments) {
    return arguments.stream().map(this::fill).toList();
  }

  public String fill(String text) {
    return NAME.matcher(text).replaceAll(match -> Matcher.quoteReplacement(value(match.group(1))));
  }

  /** Names and values alike, in the order of the names. */
  public Map<String, String> fill(Map<String, String> texts) {
    var filled = new TreeMap<String, String>();
    texts.forEach((name, text) -> filled.put(fill(name), fill(text)));
    return filled;
  }

  private String value(String name) {
    var value = values.get(name);
    if (value == null) {
      throw new TargetException("no value for {" + name + "}; there are: " + known());
    }
    return value;
  }

  private String known() {
    return values.keySet().stream().sorted().map(name -> "{" + name + "}").toList().toString();
  }
}
