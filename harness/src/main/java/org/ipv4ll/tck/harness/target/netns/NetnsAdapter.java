// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.netns;

import java.util.Set;
import org.ipv4ll.tck.harness.support.process.Tools;
import org.ipv4ll.tck.harness.target.Adapter;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.Prerequisites;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.TargetException;
import org.ipv4ll.tck.harness.target.TargetFile;

/** Daemons of this machine, each instance in network, mount and process namespaces of its own. */
public final class NetnsAdapter implements Adapter {

  @Override
  public String name() {
    return "netns";
  }

  @Override
  public Set<String> builtin() {
    return Set.of(
        "carrier",
        "restart",
        "talk-ping",
        "talk-udp",
        "talk-tcp",
        "accept-tcp",
        Iut.TALK_THROUGH,
        Iut.ADD_ROUTABLE,
        Iut.REMOVE_ROUTABLE,
        Iut.INTERFACE_DOWN,
        Iut.INTERFACE_UP,
        "many",
        "mac");
  }

  @Override
  public Set<String> declarable() {
    return Set.of(Iut.DHCP);
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
    return true;
  }

  @Override
  public Target open(TargetFile file) {
    if (!Tools.isRoot()) {
      throw new TargetException(
          file.name() + " needs root: sudo ./ipv4ll-tck run --target " + file.name());
    }
    new Prerequisites(file).demand();
    return new NetnsTarget(file);
  }
}
