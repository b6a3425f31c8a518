// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.yaml;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of YAML that knows its line, so that a complaint can name it. */
public sealed interface YamlNode {

  int line();

  /** The same with one text in place of another wherever a value has it. */
  YamlNode replaced(String old, String by);

  record Scalar(String text, int line) implements YamlNode {
    @Override
    public Scalar replaced(String old, String by) {
      return new Scalar(text.replace(old, by), line);
    }
  }

  record Sequence(List<YamlNode> items, int line) implements YamlNode {
    @Override
    public Sequence replaced(String old, String by) {
      return new Sequence(items.stream().map(item -> item.replaced(old, by)).toList(), line);
    }
  }

  record Mapping(Map<Key, YamlNode> entries, int line) implements YamlNode {
    @Override
    public Mapping replaced(String old, String by) {
      var replaced = new LinkedHashMap<Key, YamlNode>();
      entries.forEach((key, value) -> replaced.put(key, value.replaced(old, by)));
      return new Mapping(replaced, line);
    }
  }

  record Key(String name, int line) {}

  /**
   * Reads a document.
   *
   * @throws YamlProblem naming the file and the line
   */
  static YamlNode parse(String file, String text) {
    try (var parser = new YAMLFactory().createParser(text)) {
      if (parser.nextToken() == null) {
        throw new YamlProblem(file + ": empty");
      }
      return read(file, parser);
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      int line = at == null ? 1 : Math.max(1, at.getLineNr());
      throw new YamlProblem(file + ":" + line + ": not YAML: " + summary(e), e);
    } catch (IOException e) {
      throw new YamlProblem(file + ": " + e.getMessage(), e);
    }
  }

  private static String summary(JsonProcessingException e) {
    return String.join("; ", e.getOriginalMessage().lines().map(String::strip).limit(2).toList());
  }

  private static YamlNode read(String file, JsonParser parser) throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    return switch (parser.currentToken()) {
      case START_OBJECT -> new Mapping(entries(file, parser), line);
      case START_ARRAY -> new Sequence(items(file, parser), line);
      case VALUE_NULL -> new Scalar("", line);
      default -> new Scalar(parser.getText(), line);
    };
  }

  private static Map<Key, YamlNode> entries(String file, JsonParser parser) throws IOException {
    var entries = new LinkedHashMap<Key, YamlNode>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var key = new Key(parser.currentName(), parser.currentTokenLocation().getLineNr());
      if (entries.keySet().stream().anyMatch(other -> other.name.equals(key.name))) {
        throw new YamlProblem(file + ":" + key.line + ": " + key.name + " occurs twice");
      }
      parser.nextToken();
      entries.put(key, read(file, parser));
    }
    return entries;
  }

  private static List<YamlNode> items(String file, JsonParser parser) throws IOException {
    var items = new ArrayList<YamlNode>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(read(file, parser));
    }
    return items;
  }
}
