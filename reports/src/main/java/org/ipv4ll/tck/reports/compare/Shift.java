// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Measurement;

/**
 * A value that changed by more than the uncertainty of both readings. Random delays always do: what
 * counts is whether it is on the other side of a bound.
 *
 * @param crossed whether it lies otherwise in its window than before
 */
public record Shift(String id, Measurement before, Measurement after, boolean crossed) {

  /** Readings of exact clocks are equal, but for the last bit of a difference. */
  private static final double LAST_BIT = 1e-9;

  static Stream<Shift> between(CaseResult before, CaseResult after) {
    List<Measurement> left = new ArrayList<>(before.outcome().measurements());
    List<Shift> shifts = new ArrayList<>();
    for (Measurement reading : after.outcome().measurements()) {
      IntStream.range(0, left.size())
          .filter(i -> left.get(i).name().equals(reading.name()))
          .findFirst()
          .ifPresent(i -> shifts.add(of(after.id(), left.remove(i), reading)));
    }
    return shifts.stream().filter(Shift::isReal);
  }

  private static Shift of(String id, Measurement before, Measurement after) {
    return new Shift(id, before, after, before.position() != after.position());
  }

  private boolean isReal() {
    double doubt = before.uncertainty() + after.uncertainty() + LAST_BIT;
    return crossed || Math.abs(after.value() - before.value()) > doubt;
  }
}
