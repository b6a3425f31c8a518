// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.matrix;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipv4ll.tck.reports.ReadingOrder;
import org.ipv4ll.tck.reports.model.Summary;
import org.ipv4ll.tck.reports.model.Tool;
import org.ipv4ll.tck.reports.model.Verdict;

/**
 * How implementations get on with each other, pair by pair.
 *
 * @param schema version of the file format, see {@link #SCHEMA}
 * @param startedAt ISO 8601
 * @param wallSeconds how long all of it took
 * @param versions of the implementations, by name
 */
public record Interop(
    int schema,
    Tool tool,
    String startedAt,
    double wallSeconds,
    Map<String, String> versions,
    List<Pair> pairs) {

  /** The version of interop.json that this release writes. */
  public static final int SCHEMA = 1;

  public Interop {
    versions = Map.copyOf(versions);
    pairs = List.copyOf(pairs);
  }

  /** In words: who gets on with whom, and how many encounters say otherwise. */
  public String headline() {
    long well = pairs.stream().filter(pair -> pair.worst() == Verdict.PASS).count();
    var pairsInWords =
        well == pairs.size()
            ? "all %d pairs pass".formatted(well)
            : "%d of %d pairs pass".formatted(well, pairs.size());
    return pairsInWords + "; encounters: " + counts();
  }

  private String counts() {
    var summary = summary();
    return ReadingOrder.verdicts().stream()
        .filter(verdict -> summary.count(verdict) > 0)
        .map(verdict -> summary.count(verdict) + " " + verdict.word())
        .collect(Collectors.joining(", "));
  }

  /** How many encounters have which verdict. */
  Summary summary() {
    return Summary.counting(
        pairs.stream().flatMap(pair -> pair.encounters().stream()).map(Encounter::verdict).toList(),
        0);
  }

  /**
   * Two implementations.
   *
   * @param meeting how they were brought to want one address
   */
  public record Pair(String first, String second, String meeting, List<Encounter> encounters) {

    public Pair {
      encounters = List.copyOf(encounters);
    }

    public Verdict worst() {
      return encounters.stream().map(Encounter::verdict).reduce(Verdict.NONE, Verdict::worse);
    }

    /** How many encounters have the gravest verdict, of how many. */
    String share() {
      long as = encounters.stream().filter(each -> each.verdict() == worst()).count();
      return "%s %d of %d".formatted(worst().word(), as, encounters.size());
    }
  }

  /**
   * One way in which they met.
   *
   * @param title what should be true
   * @param reason what was seen
   * @param captures of the link of each host, paths relative to the file, by name of the host
   * @param logs what a host printed, in the same way; a host that prints nothing has none
   */
  public record Encounter(
      String id,
      String title,
      Verdict verdict,
      String reason,
      Map<String, String> captures,
      Map<String, String> logs) {

    public Encounter {
      captures = Collections.unmodifiableMap(new LinkedHashMap<>(captures));
      logs = Collections.unmodifiableMap(new LinkedHashMap<>(logs));
    }
  }
}
