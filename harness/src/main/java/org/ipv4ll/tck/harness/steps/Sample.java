package org.ipv4ll.tck.harness.steps;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.bench.Attempt;
import org.ipv4ll.tck.harness.bench.Instance;
import org.ipv4ll.tck.harness.bench.Sighting;

/**
 * What one of many hosts contributes to a statistic.
 *
 * @param candidates in the order of their first probes
 * @param delays from each denial to the next probe
 * @param gaps between consecutive probes of an attempt
 */
record Sample(List<Ipv4Address> candidates, List<Duration> delays, List<Duration> gaps) {

  static Sample of(Instance host) {
    var all = host.trace().all();
    return new Sample(
        host.candidates(), delays(all), host.attempts().stream().flatMap(Sample::gaps).toList());
  }

  private static List<Duration> delays(List<Sighting> sightings) {
    var delays = new ArrayList<Duration>();
    for (int i = 1; i < sightings.size(); i++) {
      var before = sightings.get(i - 1);
      if (!before.fromHost() && sightings.get(i).isProbe()) {
        delays.add(Duration.between(before.at(), sightings.get(i).at()));
      }
    }
    return delays;
  }

  private static Stream<Duration> gaps(Attempt attempt) {
    var probes = attempt.probes();
    return IntStream.range(1, probes.size())
        .mapToObj(i -> Duration.between(probes.get(i - 1).at(), probes.get(i).at()));
  }
}
