// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import io.cucumber.core.resource.Resource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ids of cases. Gherkin puts no value into a tag: the rows of an outline that is tagged {@code
 * @id=<id>} have their ids in their first column.
 */
record RowIds(Map<URI, List<String>> lines) {

  private static final String ID = "@id=";
  private static final String OF_ROW = ID + "<id>";

  static RowIds of(List<? extends Resource> features) {
    var lines = new HashMap<URI, List<String>>();
    features.forEach(feature -> lines.put(feature.getUri(), lines(feature)));
    return new RowIds(Map.copyOf(lines));
  }

  private static List<String> lines(Resource feature) {
    try (var in = feature.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The id of the case that stands in this line, from 1, of a feature. */
  String id(URI feature, int line, Collection<String> tags) {
    return tags.contains(OF_ROW)
        ? lines.get(feature).get(line - 1).split("\\|")[1].strip()
        : tags.stream()
            .filter(tag -> tag.startsWith(ID))
            .map(tag -> tag.substring(ID.length()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(feature + ":" + line + " has no id"));
  }

  /** The same tags with the id itself in place of what stands for it. */
  static Set<String> named(Collection<String> tags, String id) {
    var named = new LinkedHashSet<String>();
    tags.forEach(tag -> named.add(tag.equals(OF_ROW) ? ID + id : tag));
    return named;
  }
}
