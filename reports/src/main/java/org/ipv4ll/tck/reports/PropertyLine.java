// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;

/**
 * The line of a property in a JSON text. Properties that stand in one object and are read into
 * several records are buffered, so that a complaint about one of them does not know its line.
 */
final class PropertyLine {

  private static final JsonFactory JSON = new JsonFactory();

  private PropertyLine() {}

  /** The line on which the value begins; empty where the text has no such property. */
  static OptionalInt of(String text, List<Reference> path) {
    try (var parser = JSON.createParser(text)) {
      parser.nextToken();
      for (Reference step : path) {
        boolean found =
            step.getFieldName() == null
                ? element(parser, step.getIndex())
                : property(parser, step.getFieldName());
        if (!found) {
          return OptionalInt.empty();
        }
      }
      return OptionalInt.of(parser.currentTokenLocation().getLineNr());
    } catch (IOException e) {
      return OptionalInt.empty();
    }
  }

  private static boolean property(JsonParser parser, String name) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean found = parser.currentName().equals(name);
      parser.nextToken();
      if (found) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }

  private static boolean element(JsonParser parser, int index) throws IOException {
    for (int i = 0; i < index; i++) {
      parser.nextToken();
      parser.skipChildren();
    }
    return parser.nextToken() != null;
  }
}
