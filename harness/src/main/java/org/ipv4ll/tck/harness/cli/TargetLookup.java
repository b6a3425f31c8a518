package org.ipv4ll.tck.harness.cli;

import java.util.List;
import org.ipv4ll.tck.engine.mutant.HostFactory;
import org.ipv4ll.tck.engine.mutant.Mutant;
import org.ipv4ll.tck.engine.mutant.Mutants;
import org.ipv4ll.tck.harness.catalogue.UnknownName;
import org.ipv4ll.tck.harness.runner.ToolVersion;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.TargetException;
import org.ipv4ll.tck.harness.target.Targets;
import org.ipv4ll.tck.harness.target.container.ContainerAdapter;
import org.ipv4ll.tck.harness.target.netns.NetnsAdapter;
import org.ipv4ll.tck.harness.target.qemu.QemuAdapter;
import org.ipv4ll.tck.harness.target.reference.VethReferenceAdapter;
import org.ipv4ll.tck.harness.target.reference.VirtualReferenceAdapter;

/** Finds targets by what {@code --target} may say. */
final class TargetLookup {

  /** A host with a known fault: {@code mutant:M-DEF-01}, on a wire {@code mutant-veth:M-DEF-01}. */
  private static final String MUTANT = "mutant:";

  private static final String MUTANT_VETH = "mutant-veth:";

  private TargetLookup() {}

  static Target open(String name) {
    if (name.startsWith(MUTANT)) {
      var mutant = mutant(name.substring(MUTANT.length()));
      return open(targets(mutant.factory(), mutant.id()), "reference", name);
    }
    if (name.startsWith(MUTANT_VETH)) {
      var mutant = mutant(name.substring(MUTANT_VETH.length()));
      return open(targets(mutant.factory(), mutant.id()), "reference-veth", name);
    }
    return open(targets(), name, name);
  }

  /** A file that is wrong is the user's, what is missing beyond it is the machine's. */
  private static Target open(Targets targets, String nameOrPath, String name) {
    try {
      targets.find(nameOrPath);
    } catch (TargetException e) {
      throw new UsageProblem(e.getMessage());
    }
    return targets.openAs(nameOrPath, name);
  }

  static Targets targets() {
    return targets(HostFactory.RFC3927, ToolVersion.text());
  }

  private static Targets targets(HostFactory factory, String version) {
    return new Targets(
        List.of(
            new VirtualReferenceAdapter(version, factory),
            new VethReferenceAdapter(version, factory),
            new NetnsAdapter(),
            new ContainerAdapter(),
            new QemuAdapter()));
  }

  private static Mutant mutant(String id) {
    return Mutants.find(id)
        .orElseThrow(
            () -> UnknownName.of("mutant", id, Mutants.all().stream().map(Mutant::id).toList()));
  }
}
