// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.features.Level;

/**
 * What a check holds a host against.
 *
 * @param id permanent name of the check, in kebab-case
 * @param requirement the one that a violating host breaks
 * @param restatedBy further requirements that say the same in other places
 * @param lines of RFC 3927 that a violating host breaks, such as {@code 683-685}; further standards
 *     are named, such as {@code RFC 826}
 * @param level what a violation costs
 */
public record Criterion(
    String id,
    String requirement,
    List<String> restatedBy,
    String lines,
    Level level,
    Layer layer) {

  public Criterion {
    restatedBy = List.copyOf(restatedBy);
  }

  /** A sentence with MUST or MUST NOT, or one that leaves no choice: whoever breaks it fails. */
  public static Criterion must(String id, String requirement, String lines) {
    return of(Level.MUST, id, requirement, lines);
  }

  /** A recommendation: whoever does otherwise is warned about. */
  public static Criterion should(String id, String requirement, String lines) {
    return of(Level.SHOULD, id, requirement, lines);
  }

  /** A choice of the host, which is reported. */
  public static Criterion may(String id, String requirement, String lines) {
    return of(Level.MAY, id, requirement, lines);
  }

  /** Nothing that costs anything: what the host does is reported. */
  public static Criterion info(String id, String requirement, String lines) {
    return of(Level.INFO, id, requirement, lines);
  }

  private static Criterion of(Level level, String id, String requirement, String lines) {
    return new Criterion(id, full(requirement), List.of(), lines, level, Layer.AUTOCONF);
  }

  /** The same with requirements that restate it; {@code 9-03} stands for RFC3927-9-03. */
  public Criterion restated(String... by) {
    var all = Stream.of(by).map(Criterion::full).toList();
    return new Criterion(id, requirement, all, lines, level, layer);
  }

  /** The same of another layer. */
  public Criterion of(Layer other) {
    return new Criterion(id, requirement, restatedBy, lines, level, other);
  }

  /** All requirements that a violating host breaks. */
  public List<String> requirements() {
    return Stream.concat(Stream.of(requirement), restatedBy.stream()).toList();
  }

  private static String full(String number) {
    return number.startsWith("RFC") ? number : "RFC3927-" + number;
  }
}
