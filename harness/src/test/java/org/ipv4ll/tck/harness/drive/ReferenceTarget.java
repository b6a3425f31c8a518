// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import java.util.List;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.Targets;
import org.ipv4ll.tck.harness.target.reference.VirtualReferenceAdapter;

/** The correct host on virtual links. */
final class ReferenceTarget {

  private ReferenceTarget() {}

  static Target open() {
    return open(HostFactory.RFC3927);
  }

  /** The same with another host. */
  static Target open(HostFactory host) {
    var adapter = new VirtualReferenceAdapter("1", role -> host);
    return new Targets(List.of(adapter)).openAs("reference", "reference");
  }
}
