// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.interop;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.Target;

/** Two targets that are to meet. */
public record Pair(Target first, Target second) {

  /** Every target with every other one. */
  public static List<Pair> of(List<Target> targets) {
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < targets.size(); i++) {
      for (int j = i + 1; j < targets.size(); j++) {
        pairs.add(new Pair(targets.get(i), targets.get(j)));
      }
    }
    return List.copyOf(pairs);
  }

  public String name() {
    return first.file().name() + "+" + second.file().name();
  }

  /** Whether both can be told which address to try first. */
  boolean canRemember() {
    return Stream.of(first, second)
        .allMatch(target -> target.file().capabilities().contains(Iut.REMEMBER));
  }

  /** The same two, the other one first. */
  Pair swapped() {
    return new Pair(second, first);
  }
}
