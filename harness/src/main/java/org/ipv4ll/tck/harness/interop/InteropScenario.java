// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.interop;

import java.util.List;
import java.util.function.Function;

/**
 * A way in which two hosts meet.
 *
 * @param id for files and links
 * @param title true where both get on with each other; the first host is %1$s, the second %2$s
 * @param swapped whether the hosts change places
 */
record InteropScenario(
    String id, String title, boolean swapped, Function<InteropTestbed, InteropVerdict> course) {

  /** All of them. */
  static final List<InteropScenario> ALL =
      List.of(
          new InteropScenario(
              "simultaneous-start",
              "%1$s and %2$s start at once and want the same address",
              false,
              MeetingScenarios::simultaneousStart),
          new InteropScenario(
              "join-first",
              "%2$s joins and wants the address that %1$s holds",
              false,
              MeetingScenarios::join),
          new InteropScenario(
              "join-second",
              "%2$s joins and wants the address that %1$s holds",
              true,
              MeetingScenarios::join),
          new InteropScenario(
              "reach-first",
              "%2$s, which had to move, reaches %1$s at the address that both wanted",
              false,
              MeetingScenarios::reach),
          new InteropScenario(
              "reach-second",
              "%2$s, which had to move, reaches %1$s at the address that both wanted",
              true,
              MeetingScenarios::reach),
          new InteropScenario(
              "partition-join",
              "%1$s and %2$s hold one address on two links that become one; %1$s speaks",
              false,
              stage -> DuplicateScenarios.joinedLinks(stage, List.of(stage.first()))),
          new InteropScenario(
              "partition-join-swapped",
              "%1$s and %2$s hold one address on two links that become one; %1$s speaks",
              true,
              stage -> DuplicateScenarios.joinedLinks(stage, List.of(stage.first()))),
          new InteropScenario(
              "duel",
              "%1$s and %2$s hold one address on two links that become one; both speak",
              false,
              stage ->
                  DuplicateScenarios.joinedLinks(stage, List.of(stage.first(), stage.second()))));

  Pair of(Pair pair) {
    return swapped ? pair.swapped() : pair;
  }

  String title(Pair pair) {
    var places = of(pair);
    return title.formatted(places.first().file().name(), places.second().file().name());
  }
}
