package org.ipv4ll.tck.harness.bench;

import java.util.List;
import org.ipv4ll.tck.engine.host.LinkLocalHost;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.Targets;
import org.ipv4ll.tck.harness.target.reference.VirtualReferenceAdapter;

/** The correct host on virtual links. */
final class ReferenceTarget {

  private ReferenceTarget() {}

  static Target open() {
    var adapter =
        new VirtualReferenceAdapter(
            "1", role -> (mac, known, seed) -> new LinkLocalHost(mac, Rules.RFC3927, known, seed));
    return new Targets(List.of(adapter)).openAs("reference", "reference");
  }
}
