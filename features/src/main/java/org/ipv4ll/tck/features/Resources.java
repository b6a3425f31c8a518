// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
      var rows = YAML.readTree(in);
      rejectUnknownKeys(rows, keys(row).collect(Collectors.toSet()));
      return YAML.readerFor(list).readValue(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": " + e.getMessage(), e);
    }
  }

  /** Jackson passes over unknown keys where a record has parts that are unwrapped. */
  private static void rejectUnknownKeys(JsonNode rows, Set<String> known) throws IOException {
    for (var row : rows) {
      for (var key : (Iterable<String>) row::fieldNames) {
        if (!known.contains(key)) {
          throw new IOException("unknown key " + key + " in row " + row.path("id").asText());
        }
      }
    }
  }

  /** The keys of a row, those of the parts of the record among them. */
  private static Stream<String> keys(Class<?> row) {
    return Stream.of(row.getRecordComponents())
        .flatMap(
            part ->
                part.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                    ? keys(part.getType())
                    : Stream.of(key(part)));
  }

  private static String key(RecordComponent part) {
    var named = part.getAccessor().getAnnotation(JsonProperty.class);
    return named == null || named.value().isEmpty() ? part.getName() : named.value();
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
