// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.container;

import java.util.Set;
import org.ipv4ll.tck.harness.support.process.Tools;
import org.ipv4ll.tck.harness.target.Adapter;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.Settings;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.TargetException;
import org.ipv4ll.tck.harness.target.TargetFile;
import org.ipv4ll.tck.harness.yaml.Fields;

/** Containers of the Docker engine of this machine, one for each instance. */
public final class ContainerAdapter implements Adapter {

  @Override
  public String name() {
    return "container";
  }

  @Override
  public Set<String> builtin() {
    return Set.of(
        "carrier",
        "restart",
        "talk-ping",
        "talk-udp",
        "talk-tcp",
        Iut.ADD_ROUTABLE,
        Iut.REMOVE_ROUTABLE,
        "many",
        "mac");
  }

  @Override
  public Set<String> keys() {
    return ContainerSettings.KEYS;
  }

  @Override
  public Settings settings(Fields fields) {
    return ContainerSettings.of(fields);
  }

  @Override
  public boolean needsRoot() {
    return true;
  }

  @Override
  public boolean runsCommandsInside() {
    return true;
  }

  @Override
  public boolean startsCommand() {
    return false; // an image knows what it starts
  }

  @Override
  public Target open(TargetFile file) {
    if (!Tools.isRoot()) {
      throw new TargetException(
          file.name() + " needs root: sudo ./ipv4ll-tck run --target " + file.name());
    }
    if (file.attachment().interfaces() != 1) {
      throw new TargetException(
          file.name() + ": more than one interface is not available in this version");
    }
    return ContainerTarget.open(file, file.settings(ContainerSettings.class));
  }
}
