package org.ipv4ll.tck.harness.target;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.ipv4ll.tck.engine.mutant.Mutant;
import org.ipv4ll.tck.harness.target.reference.VirtualReference;

/** Finds targets by name. */
public final class Targets {

  private Targets() {}

  /** A host with a known fault on the virtual link. */
  public static Target mutant(Mutant mutant) {
    var file =
        new TargetFile(
            "mutant:" + mutant.id(),
            "reference",
            List.of("host"),
            Set.of("carrier", "restart"),
            Duration.ZERO);
    return new VirtualReference(file, "1", mutant.factory());
  }
}
