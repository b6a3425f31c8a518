package org.ipv4ll.tck.harness.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.wire.MacAddress;

/**
 * What one case saw of the host, for the cases that judge a whole run.
 *
 * @param mac hardware address of the host in that case
 * @param sightings on the link that this is about
 * @param chapters places among them where the interface became active, in order
 * @param capture of the whole case
 * @param machine as the host met it
 */
public record Testimony(
    String caseId,
    MacAddress mac,
    List<Sighting> sightings,
    List<Integer> chapters,
    Capture capture,
    Steadiness machine) {

  /**
   * One for each interface of the host. How often the further ones became active is known as long
   * as nobody has pulled a cable or started the host anew.
   */
  public static List<Testimony> of(String caseId, Bench bench, Steadiness machine) {
    var capture = Capture.of(bench);
    var chapters = bench.story().chapters();
    return bench.fleet().interfaces().stream()
        .limit(chapters.size() == 1 ? Long.MAX_VALUE : 1)
        .map(own -> new Testimony(caseId, own.mac(), own.trace().all(), chapters, capture, machine))
        .toList();
  }

  /**
   * Asks the machine all that a case may want to know of it which judges the whole run, so that the
   * answers are in the evidence of this case: such a case asks when that is written already.
   */
  public void askAboutGaps() {
    lives().stream()
        .flatMap(life -> Attempt.in(life).stream())
        .map(Attempt::probes)
        .forEach(this::askAboutGaps);
  }

  private void askAboutGaps(List<Sighting> probes) {
    for (int i = 1; i < probes.size(); i++) {
      machine.worstStallAround(probes.get(i - 1).at(), probes.get(i).at());
    }
  }

  /** What the host said, from one activation of its interface to the next. */
  public List<List<Sighting>> lives() {
    var edges = new ArrayList<>(chapters);
    edges.add(Integer.MAX_VALUE);
    return IntStream.range(1, edges.size())
        .mapToObj(i -> between(edges.get(i - 1), edges.get(i)))
        .toList();
  }

  private List<Sighting> between(int from, int to) {
    return host().stream().filter(s -> s.index() >= from && s.index() < to).toList();
  }

  /** Everything that the host said. */
  public List<Sighting> host() {
    return sightings.stream().filter(Sighting::fromHost).toList();
  }

  /** How a frame of this case is cited. */
  public String cite(Sighting sighting) {
    return "case " + caseId + ", frame " + capture.number(sighting) + ": " + sighting;
  }
}
