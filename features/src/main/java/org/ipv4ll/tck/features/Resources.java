// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files of this module, wherever it is packed. */
final class Resources {

  private static final String ROOT = "/org/ipv4ll/tck/";

  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private Resources() {}

  static <T> List<T> rows(String name, Class<T> row) {
    var list = YAML.getTypeFactory().constructCollectionType(List.class, row);
    try (var in = open(name)) {
      return YAML.readValue(in, list);
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": " + e.getMessage(), e);
    }
  }

  /** The words of each line that is neither empty nor a comment. */
  static List<String[]> words(String name) {
    return text(name)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(line -> line.split("\\s+"))
        .toList();
  }

  /** The first words of those lines. */
  static List<String> names(String name) {
    return words(name).stream().map(words -> words[0]).toList();
  }

  static String text(String name) {
    try (var in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static InputStream open(String name) {
    var in = Resources.class.getResourceAsStream(ROOT + name);
    if (in == null) {
      throw new IllegalStateException("the features module lacks " + name);
    }
    return in;
  }
}
