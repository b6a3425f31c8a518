package org.ipv4ll.tck.harness.target.reference;

import java.util.Set;
import java.util.function.Function;
import org.ipv4ll.tck.engine.mutant.HostFactory;
import org.ipv4ll.tck.engine.mutant.Role;
import org.ipv4ll.tck.harness.support.Tools;
import org.ipv4ll.tck.harness.target.Adapter;
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

  @Override
  public Set<String> builtin() {
    return Orders.ABILITIES;
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
