// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner.selfcheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the selfcheck does not prove yet, each with its reason: faults that no case catches, cases
 * that catch no fault, requirements that no caught fault breaks.
 */
public record KnownGaps(Map<String, String> reasons) {

  private static final String FILE = "known-gaps.txt";

  /** The ones on file. */
  public static KnownGaps load() {
    try (var in = KnownGaps.class.getResourceAsStream(FILE)) {
      var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return parse(text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads lines of a name and a reason; empty ones and comments say nothing.
   *
   * @throws IllegalArgumentException if a name has no reason, or stands there twice
   */
  static KnownGaps parse(List<String> lines) {
    var reasons = new LinkedHashMap<String, String>();
    for (var line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        var words = line.strip().split("\\s+", 2);
        if (words.length < 2) {
          throw new IllegalArgumentException(FILE + ": " + words[0] + " needs a reason");
        }
        if (reasons.put(words[0], words[1]) != null) {
          throw new IllegalArgumentException(FILE + ": " + words[0] + " stands there twice");
        }
      }
    }
    return new KnownGaps(reasons);
  }

  public Optional<String> reason(String name) {
    return Optional.ofNullable(reasons.get(name));
  }

  public boolean covers(String name) {
    return reasons.containsKey(name);
  }
}
