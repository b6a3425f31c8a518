// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.lockstep;

import java.util.Set;
import org.ipv4ll.tck.harness.target.Adapter;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.Prerequisites;
import org.ipv4ll.tck.harness.target.Settings;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.TargetException;
import org.ipv4ll.tck.harness.target.TargetFile;
import org.ipv4ll.tck.harness.target.TargetFile.Ability;
import org.ipv4ll.tck.harness.yaml.Fields;

/** Stacks in any language that speak the lockstep protocol: virtual time, no root, no network. */
public final class LockstepAdapter implements Adapter {

  /** What the kit does without asking the stack. */
  private static final Set<String> KIT =
      Set.of("carrier", "restart", "many", "mac", Iut.VIRTUAL_TIME);

  /** What a stack may be able to do when it is told by {@code act}. */
  private static final Set<String> ACTS =
      Set.of(
          "talk-ping",
          "talk-udp",
          "talk-tcp",
          Iut.TALK_THROUGH,
          Iut.ADD_ROUTABLE,
          Iut.REMOVE_ROUTABLE,
          Iut.INTERFACE_DOWN,
          Iut.INTERFACE_UP,
          Iut.DHCP,
          Iut.NO_LINK_LOCAL,
          Iut.REMEMBER,
          TargetFile.TWO_INTERFACES,
          "accept-tcp",
          "resolve",
          "query",
          "route",
          "proxy-arp",
          "address-translation",
          "multicast-routing");

  @Override
  public String name() {
    return "lockstep";
  }

  @Override
  public Set<String> builtin() {
    return KIT;
  }

  @Override
  public Set<String> declarable() {
    return ACTS;
  }

  @Override
  public Set<String> keys() {
    return LockstepSettings.KEYS;
  }

  @Override
  public Settings settings(Fields fields) {
    return LockstepSettings.of(fields);
  }

  @Override
  public boolean startsCommand() {
    return true;
  }

  @Override
  public Target open(TargetFile file) {
    demandNothingElse(file);
    new Prerequisites(file).demand();
    return LockstepTarget.open(file);
  }

  /** A process that is spoken with has no bed, and no command reaches it. */
  private static void demandNothingElse(TargetFile file) {
    if (!file.daemon().files().isEmpty()
        || !file.bed().prepare().isEmpty()
        || file.bed().root().isPresent()) {
      throw new TargetException(
          file.name() + ": files, prepare and root are not for the adapter lockstep");
    }
    file.abilities().entrySet().stream()
        .filter(ability -> !(ability.getValue() instanceof Ability.Builtin))
        .findFirst()
        .ifPresent(
            ability -> {
              throw new TargetException(
                  "%s: a stack is told what to do by act: write %s: builtin"
                      .formatted(file.name(), ability.getKey()));
            });
  }
}
