// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.ipv4ll.tck.reports.model.RunResult;

/** run.json: the only thing that crosses from a run to a report. */
public final class RunFile {

  private static final JsonMapper JSON =
      JsonDocument.form(JsonMapper.builder())
          .annotationIntrospector(new RequiredComponents())
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          // A property added within a schema version is no reason to refuse an older reader.
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private static final List<Integer> READ = List.of(Schema1.VERSION, RunResult.SCHEMA);

  private RunFile() {}

  /**
   * Writes the whole file at once.
   *
   * @throws ReportException where the file cannot be written
   */
  public static void write(RunResult run, Path file) {
    TextFile.put(file, JsonDocument.text(run));
  }

  /**
   * Reads a file that a run of this release or of an older one wrote.
   *
   * @throws ReportException naming file, line and what is wrong
   */
  public static RunResult read(Path file) {
    String text = text(file);
    try {
      JsonNode tree = JSON.readTree(text);
      if (schema(file, tree) == RunResult.SCHEMA) {
        return JSON.readValue(text, RunResult.class);
      }
      Schema1.upgrade(tree);
      return Schema1.judged(JSON.treeToValue(tree, RunResult.class));
    } catch (JacksonException e) {
      throw new ReportException(place(file, text, e) + problem(e), e);
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ReportException(file + ": cannot be read: " + e, e);
    }
  }

  private static int schema(Path file, JsonNode tree) {
    JsonNode version = tree.path("schema");
    if (!version.isIntegralNumber()) {
      throw new ReportException(file + ": not a run.json, it has no schema version");
    }
    if (!version.canConvertToInt() || !READ.contains(version.intValue())) {
      String known = READ.stream().map(String::valueOf).collect(Collectors.joining(" and "));
      throw new ReportException(
          file + ": schema version " + version + ", this release reads " + known);
    }
    return version.intValue();
  }

  private static String place(Path file, String text, JacksonException e) {
    OptionalInt line =
        e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
            ? PropertyLine.of(text, mapping.getPath())
            : OptionalInt.empty();
    JsonLocation location = e.getLocation();
    return line.isPresent()
        ? file + ":" + line.getAsInt() + ": "
        : location == null ? file + ": " : file + ":" + location.getLineNr() + ": ";
  }

  private static String problem(JacksonException e) {
    String message = e.getOriginalMessage().lines().findFirst().orElse("not readable");
    return e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
        ? property(mapping) + ": " + message
        : message;
  }

  private static String property(JsonMappingException e) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : e.getPath()) {
      path.append(
          step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName());
    }
    return path.substring(path.charAt(0) == '.' ? 1 : 0);
  }
}
