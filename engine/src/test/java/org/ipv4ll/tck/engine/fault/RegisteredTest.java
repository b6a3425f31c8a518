// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Deviation.Kind;
import org.junit.jupiter.api.Test;

/** What the registry lists has code, what has code is in the registry, and both say what it is. */
class RegisteredTest {

  private static final Path REGISTRY =
      Path.of("..", "features", "src", "main", "resources", "org", "ipv4ll", "tck", "registry");

  private static final Pattern FAULT = Pattern.compile("(?m)^- id: (\\S+)\\s+kind: ([KWG])$");
  private static final Pattern VARIANT = Pattern.compile("(?m)^- id: (\\S+)$");
  private static final Map<String, Kind> KINDS =
      Map.of("K", Kind.FAULT, "W", Kind.WEAK, "G", Kind.GREY);

  @Test
  void everyFaultHasCodeOrAReason() throws IOException {
    var registered = registered("mutants.yaml", FAULT, m -> KINDS.get(m.group(2)));
    assertThat(Deviations.notExpressible().keySet())
        .isSubsetOf(registered.keySet())
        .doesNotContainAnyElementsOf(Deviations.all().stream().map(Deviation::id).toList());
    registered.keySet().removeAll(Deviations.notExpressible().keySet());
    assertThat(coded(false)).isEqualTo(registered);
  }

  @Test
  void everyVariantHasCode() throws IOException {
    assertThat(coded(true)).isEqualTo(registered("variants.yaml", VARIANT, m -> Kind.VARIANT));
  }

  private static Map<String, Kind> coded(boolean variants) {
    return Deviations.all().stream()
        .filter(deviation -> (deviation.kind() == Kind.VARIANT) == variants)
        .collect(Collectors.toMap(Deviation::id, Deviation::kind));
  }

  private static Map<String, Kind> registered(
      String file, Pattern entry, Function<MatchResult, Kind> kind) throws IOException {
    return entry
        .matcher(Files.readString(REGISTRY.resolve(file)))
        .results()
        .collect(Collectors.toMap(found -> found.group(1), kind, (a, b) -> a, HashMap::new));
  }
}
