// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.harness.judge.Profile;
import org.ipv4ll.tck.harness.target.TargetFile;

/**
 * What of a selection a target can run: that is declared, never guessed from a failure.
 *
 * @param cases that it can run
 * @param obstacles why it cannot run the others, in words, by case id
 */
public record Applicable(List<Case> cases, Map<String, String> obstacles) {

  private static final String PROFILE = "@profile=";

  public static Applicable to(TargetFile target, Profile profile, List<Case> selected) {
    var able = new ArrayList<Case>();
    var obstacles = new LinkedHashMap<String, String>();
    for (var c : selected) {
      obstacle(target, profile, c)
          .ifPresentOrElse(why -> obstacles.put(c.id(), why), () -> able.add(c));
    }
    return new Applicable(able, obstacles);
  }

  /** The cases that judge one of its roles: nobody who tests a host asks for those of a router. */
  public static List<Case> ofItsRoles(TargetFile target, List<Case> cases) {
    return cases.stream().filter(c -> target.about().roles().contains(c.role())).toList();
  }

  private static Optional<String> obstacle(TargetFile target, Profile profile, Case c) {
    return late(target, c)
        .or(() -> c.obstacle(target.about().roles(), target.capabilities()))
        .or(
            () ->
                isMeantFor(profile, c)
                    ? Optional.empty()
                    : Optional.of("it holds under another profile only"));
  }

  private static Optional<String> late(TargetFile target, Case c) {
    return c.needs().contains(TargetFile.ROUTABLE_FROM_START)
        ? target.tooLateForRoutable()
        : Optional.empty();
  }

  private static boolean isMeantFor(Profile profile, Case c) {
    var own = PROFILE + profile.name().toLowerCase(Locale.ROOT);
    return c.tags().stream().noneMatch(t -> t.startsWith(PROFILE)) || c.tags().contains(own);
  }
}
