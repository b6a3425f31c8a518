// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What must hold for ids, which are permanent: none vanishes unseen, none comes back. */
record RetiredIds(Set<String> ids) {

  static RetiredIds shipped() {
    return new RetiredIds(new TreeSet<>(Resources.names("registry/retired.txt")));
  }

  /** An id that was taken out of use is not given again. */
  List<String> reused(Collection<String> inUse) {
    return Violations.where(inUse, ids::contains, id -> id, "is retired and not to be given again");
  }

  /** An id that was in use is so still, or is on the list of those that were retired. */
  List<String> vanished(Collection<String> before, Collection<String> inUse) {
    return Violations.where(
        before,
        id -> !inUse.contains(id) && !ids.contains(id),
        id -> id,
        "is not in use any more; give its reason in retired.txt");
  }

  /** Each number up to the highest of a group, such as {@code PRB-01}, is in use or was retired. */
  List<String> gaps(Collection<String> inUse) {
    var highest = new TreeMap<String, Integer>();
    inUse.forEach(id -> highest.merge(group(id), number(id), Math::max));
    var expected = new ArrayList<String>();
    highest.forEach(
        (group, last) ->
            IntStream.rangeClosed(1, last)
                .forEach(number -> expected.add("%s%02d".formatted(group, number))));
    return vanished(expected, inUse);
  }

  private static String group(String id) {
    return id.substring(0, id.length() - 2);
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(id.length() - 2));
  }
}
