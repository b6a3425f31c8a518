// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.reference;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.role.Role;
import org.ipv4ll.tck.harness.target.Adapter;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.TargetFile;

/** Hosts of the engine on virtual links: no root, no network, no waiting. */
public record VirtualReferenceAdapter(String version, Function<Role, HostFactory> hosts)
    implements Adapter {

  @Override
  public String name() {
    return "reference";
  }

  @Override
  public Set<String> builtin() {
    var abilities = new HashSet<>(Orders.ABILITIES);
    abilities.add(Iut.VIRTUAL_TIME);
    return Set.copyOf(abilities);
  }

  @Override
  public boolean startsCommand() {
    return false;
  }

  @Override
  public Target open(TargetFile file) {
    return new VirtualReference(file, version, hosts.apply(Roles.of(file)));
  }
}
