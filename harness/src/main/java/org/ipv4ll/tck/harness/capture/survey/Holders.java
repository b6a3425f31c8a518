// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture.survey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/**
 * Whose addresses are whose. A router, an access point or a bridge passes on what others say; a
 * source address in its packets is not its own.
 */
record Holders(Map<Station, LinkLocalActivity> conducts) {

  /** What a station is after or has, as far as it can be known. */
  Set<Ipv4Address> own(Station station, Set<Station> known) {
    var conduct = conducts.get(station);
    var own = new LinkedHashSet<>(conduct.probed());
    own.addAll(conduct.claimed());
    conduct.sources().keySet().stream().filter(a -> isOwn(station, a)).forEach(own::add);
    conduct
        .relayed()
        .forEach(
            (mac, addresses) -> {
              if (!known.contains(new Station(mac, station.link()))) {
                own.addAll(addresses);
              }
            });
    return own;
  }

  private boolean isOwn(Station station, Ipv4Address source) {
    var conduct = conducts.get(station);
    return conduct.claimed().contains(source)
        || conduct.probed().contains(source)
        || others(station, source).noneMatch(other -> isRather(other, conduct, source));
  }

  /** Whether an address is rather that of another station. */
  private static boolean isRather(
      LinkLocalActivity other, LinkLocalActivity conduct, Ipv4Address source) {
    return other.claimed().contains(source)
        || other.sources().getOrDefault(source, 0) > conduct.sources().get(source);
  }

  private Stream<LinkLocalActivity> others(Station station, Ipv4Address address) {
    return conducts.entrySet().stream()
        .filter(e -> e.getKey().link() == station.link() && !e.getKey().equals(station))
        .map(Map.Entry::getValue)
        .filter(c -> c.claimed().contains(address) || c.sources().containsKey(address));
  }

  /** What a reader has to know of the addresses of a station. */
  List<String> notes(Station station) {
    var notes = new ArrayList<String>();
    var conduct = conducts.get(station);
    conduct.sources().keySet().stream()
        .filter(address -> !conduct.claimed().contains(address))
        .filter(address -> others(station, address).findAny().isPresent())
        .forEach(
            address ->
                notes.add(
                    "another station speaks from %s as well: a second holder, or one that passes"
                            .formatted(address)
                        + " packets on; the capture does not tell"));
    return notes;
  }
}
