package org.ipv4ll.tck.reports.compare;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** A comparison for other programs: the components of the records are its properties. */
public final class ComparisonJson {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private ComparisonJson() {}

  public static String text(Comparison comparison) {
    try {
      return JSON.writeValueAsString(comparison) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // records of texts and numbers are always JSON
    }
  }
}
