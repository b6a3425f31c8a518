package org.ipv4ll.tck.harness.cli;

import java.util.List;
import java.util.Locale;
import org.ipv4ll.tck.harness.bench.Profile;
import org.ipv4ll.tck.harness.catalogue.ConformanceCase;
import org.ipv4ll.tck.harness.target.Target;

/** Which cases a target can run: what it cannot do is declared, never guessed from a failure. */
final class Applicable {

  private static final String PROFILE = "@profile=";

  private Applicable() {}

  static List<ConformanceCase> to(Target target, Profile profile, List<ConformanceCase> cases) {
    var able = target.file().capabilities();
    return cases.stream()
        .filter(c -> able.containsAll(c.needs()))
        .filter(c -> isMeantFor(profile, c))
        .toList();
  }

  private static boolean isMeantFor(Profile profile, ConformanceCase c) {
    var own = PROFILE + profile.name().toLowerCase(Locale.ROOT);
    return c.tags().stream().noneMatch(t -> t.startsWith(PROFILE)) || c.tags().contains(own);
  }
}
