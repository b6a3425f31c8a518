// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Records as JSON, their components as its properties: indented, without nulls. */
public final class JsonDocument {

  private static final JsonMapper JSON = form(JsonMapper.builder()).build();

  private JsonDocument() {}

  /** The form that all files of this kit have. */
  static JsonMapper.Builder form(JsonMapper.Builder mapper) {
    return mapper
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
        .enable(SerializationFeature.INDENT_OUTPUT);
  }

  public static String text(Object document) {
    try {
      return JSON.writeValueAsString(document) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // records of texts and numbers are always JSON
    }
  }
}
