package org.ipv4ll.tck.reports.matrix;

import java.util.List;
import java.util.Map;
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
  }

  /**
   * One way in which they met.
   *
   * @param title what should be true
   * @param reason what was seen
   * @param captures of the link of each host, paths relative to the file, by name of the host
   */
  public record Encounter(
      String id, String title, Verdict verdict, String reason, Map<String, String> captures) {

    public Encounter {
      captures = Map.copyOf(captures);
    }
  }
}
