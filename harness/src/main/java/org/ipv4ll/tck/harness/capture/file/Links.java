// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The links that a capture shows: each interface and each VLAN is one of its own, unless the same
 * frames are seen on both, which makes them two places of one link.
 */
public final class Links {

  private record Place(int tap, int source, long vlan) {
    private String words() {
      var tags = new StringBuilder();
      for (long rest = vlan; rest != 0; rest >>>= 12) {
        tags.insert(0, " VLAN " + (rest & 0xFFF));
      }
      return "interface " + (source == 0 ? tap : source) + tags;
    }
  }

  private final Map<Place, Integer> numbers = new HashMap<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Integer> same = new ArrayList<>();
  private final List<Integer> seen = new ArrayList<>();

  Links() {}

  int of(CaptureInterface tap, Encapsulation packet) {
    return numbers.computeIfAbsent(
        new Place(tap.number(), packet.source(), packet.vlan()),
        place -> {
          places.add(place);
          same.add(same.size());
          seen.add(0);
          return same.size() - 1;
        });
  }

  /** A frame came by. */
  void seen(int place) {
    seen.set(place, seen.get(place) + 1);
  }

  /**
   * The same frame came by at another place. Both are on one link if that is so from the beginning;
   * links that are joined later were apart before.
   */
  void copied(int original, int copy) {
    int first = of(original);
    int second = of(copy);
    boolean always = seen.get(copy) == 0 || seen.get(original) == 1;
    if (first != second && always) {
      same.set(Math.max(first, second), Math.min(first, second));
    }
  }

  /** The link that a place belongs to. */
  public int of(int place) {
    int link = place;
    while (same.get(link) != link) {
      link = same.get(link);
    }
    return link;
  }

  /** How many there are. */
  public int count() {
    var distinct = new HashSet<Integer>();
    for (int place = 0; place < same.size(); place++) {
      distinct.add(of(place));
    }
    return distinct.size();
  }

  /** A link in words. */
  public String words(int link) {
    return places.get(link).words();
  }
}
