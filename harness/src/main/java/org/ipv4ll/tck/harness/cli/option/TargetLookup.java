// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ipv4ll.tck.engine.fault.Deviations;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.role.Role;
import org.ipv4ll.tck.harness.cli.exit.UsageProblem;
import org.ipv4ll.tck.harness.runner.ToolVersion;
import org.ipv4ll.tck.harness.selection.UnknownName;
import org.ipv4ll.tck.harness.target.Operator;
import org.ipv4ll.tck.harness.target.SharedNetwork;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.TargetException;
import org.ipv4ll.tck.harness.target.Targets;
import org.ipv4ll.tck.harness.target.container.ContainerAdapter;
import org.ipv4ll.tck.harness.target.device.DeviceAdapter;
import org.ipv4ll.tck.harness.target.lockstep.LockstepAdapter;
import org.ipv4ll.tck.harness.target.netns.NetnsAdapter;
import org.ipv4ll.tck.harness.target.qemu.QemuAdapter;
import org.ipv4ll.tck.harness.target.reference.JvmAdapter;
import org.ipv4ll.tck.harness.target.reference.VethReferenceAdapter;
import org.ipv4ll.tck.harness.target.reference.VirtualReferenceAdapter;

/** Finds targets by what {@code --target} may say. */
public final class TargetLookup {

  /** A host with a known fault: {@code mutant:M-DEF-01}, on a wire {@code mutant-veth:M-DEF-01}. */
  private static final String MUTANT = "mutant:";

  private static final String MUTANT_VETH = "mutant-veth:";

  /** The same behind the lockstep protocol. */
  private static final String MUTANT_LOCKSTEP = "mutant-lockstep:";

  private TargetLookup() {}

  /**
   * What a target beyond this machine may count on.
   *
   * @param sharedNetworkIsOk whether others may be disturbed who use the same network
   */
  public record Reach(Operator operator, boolean sharedNetworkIsOk) {

    public static final Reach NONE = new Reach(Operator.ABSENT, false);
  }

  /**
   * Finds and opens a target; it is to be closed.
   *
   * @throws UsageProblem if its file is wrong, or if its card is one that others depend on
   */
  public static Target open(String name, Reach reach) {
    if (name.startsWith(MUTANT)) {
      var deviation = deviation(name.substring(MUTANT.length()));
      return open(
          targets(role -> deviation.factory(), deviation.id(), reach), reference(deviation), name);
    }
    if (name.startsWith(MUTANT_VETH)) {
      var deviation = deviation(name.substring(MUTANT_VETH.length()));
      return open(
          targets(role -> deviation.factory(), deviation.id(), reach),
          reference(deviation) + "-veth",
          name);
    }
    var targets = targets(Role::reference, ToolVersion.text(), reach);
    return name.startsWith(MUTANT_LOCKSTEP)
        ? lockstep(targets, deviation(name.substring(MUTANT_LOCKSTEP.length())))
        : open(targets, name, name);
  }

  /** The process of the reference host is told which fault to have. */
  private static Target lockstep(Targets targets, Deviation deviation) {
    if (deviation.role() != Role.HOST) {
      throw new UsageProblem(MUTANT_LOCKSTEP + deviation.id() + ": only hosts speak lockstep");
    }
    var reference = targets.find("reference-lockstep");
    var command = new ArrayList<>(reference.daemon().start());
    command.addAll(List.of("--mutant", deviation.id()));
    return targets.open(reference.starting(command).named(MUTANT_LOCKSTEP + deviation.id()));
  }

  /** A file that is wrong is the user's, what is missing beyond it is the machine's. */
  private static Target open(Targets targets, String nameOrPath, String name) {
    try {
      targets.find(nameOrPath);
    } catch (TargetException e) {
      throw new UsageProblem(e.getMessage());
    }
    try {
      return targets.openAs(nameOrPath, name);
    } catch (SharedNetwork e) {
      throw new UsageProblem(e.getMessage());
    }
  }

  public static Targets targets() {
    return targets(Role::reference, ToolVersion.text(), Reach.NONE);
  }

  private static String reference(Deviation deviation) {
    return Targets.reference(deviation.role().word());
  }

  private static Targets targets(Function<Role, HostFactory> hosts, String version, Reach reach) {
    return new Targets(
        List.of(
            new VirtualReferenceAdapter(version, hosts),
            new VethReferenceAdapter(version, hosts),
            new NetnsAdapter(),
            new ContainerAdapter(),
            new QemuAdapter(),
            new LockstepAdapter(),
            new JvmAdapter(),
            new DeviceAdapter(reach.operator(), reach.sharedNetworkIsOk())));
  }

  public static Deviation deviation(String id) {
    return Deviations.find(id)
        .orElseThrow(
            () ->
                UnknownName.of(
                    "mutant", id, Deviations.all().stream().map(Deviation::id).toList()));
  }
}
