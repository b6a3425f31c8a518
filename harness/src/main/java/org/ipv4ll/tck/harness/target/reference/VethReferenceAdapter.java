// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.reference;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.role.Role;
import org.ipv4ll.tck.harness.support.process.Tools;
import org.ipv4ll.tck.harness.target.Adapter;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.TargetException;
import org.ipv4ll.tck.harness.target.TargetFile;

/** The reference host on a pair of virtual Ethernet interfaces. */
public record VethReferenceAdapter(String version, Function<Role, HostFactory> hosts)
    implements Adapter {

  @Override
  public String name() {
    return "reference-veth";
  }

  /** What reads frames from an interface does not outlive that it is taken down. */
  @Override
  public Set<String> builtin() {
    var abilities = new HashSet<>(Orders.ABILITIES);
    abilities.removeAll(Set.of(Iut.INTERFACE_DOWN, Iut.INTERFACE_UP));
    return Set.copyOf(abilities);
  }

  @Override
  public boolean needsRoot() {
    return true;
  }

  @Override
  public boolean startsCommand() {
    return false;
  }

  @Override
  public Target open(TargetFile file) {
    if (!Tools.isRoot()) {
      throw new TargetException(
          file.name() + " needs root: sudo ./ipv4ll-tck run --target " + file.name());
    }
    return new VethReference(file, version, hosts.apply(Roles.of(file)));
  }
}
