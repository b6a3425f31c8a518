package org.ipv4ll.tck.reports.matrix;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.ipv4ll.tck.reports.ReportException;
import org.ipv4ll.tck.reports.TextFile;

/** Records as JSON files, in the form of run.json: indented, without nulls. */
final class JsonDocument {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private JsonDocument() {}

  static void write(Object document, Path file) {
    try {
      TextFile.write(file, JSON.writeValueAsString(document) + "\n");
    } catch (IOException e) {
      throw new ReportException(file + ": cannot be written: " + e, e);
    }
  }
}
