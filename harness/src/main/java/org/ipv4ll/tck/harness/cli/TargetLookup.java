package org.ipv4ll.tck.harness.cli;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.ipv4ll.tck.engine.host.LinkLocalHost;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.TargetFile;
import org.ipv4ll.tck.harness.target.reference.VirtualReference;

/** Finds targets by name. */
final class TargetLookup {

  private TargetLookup() {}

  static Target open(String name) {
    if (name.startsWith("mutant:")) {
      return org.ipv4ll.tck.harness.target.Targets.mutant(
          org.ipv4ll.tck.engine.mutant.Mutants.find(name.substring(7)).orElseThrow());
    }
    var file =
        new TargetFile(
            name, "reference", List.of("host"), Set.of("carrier", "restart"), Duration.ZERO);
    return new VirtualReference(
        file,
        "1",
        (mac, remembered, seed) -> new LinkLocalHost(mac, Rules.RFC3927, remembered, seed));
  }
}
