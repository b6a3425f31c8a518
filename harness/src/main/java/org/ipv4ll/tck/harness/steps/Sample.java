package org.ipv4ll.tck.harness.steps;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** The tester says nothing but denials on such a link; the host may say what it likes. */
  private static List<Duration> delays(List<Sighting> sightings) {
    var delays = new ArrayList<Duration>();
    Optional<Sighting> denial = Optional.empty();
    for (var sighting : sightings) {
      if (!sighting.fromHost()) {
        denial = Optional.of(sighting);
      } else if (sighting.isProbe() && denial.isPresent()) {
        delays.add(Duration.between(denial.get().at(), sighting.at()));
        denial = Optional.empty();
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
