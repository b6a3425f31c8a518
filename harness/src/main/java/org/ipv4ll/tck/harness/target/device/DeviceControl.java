// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.device;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.target.Placeholders;
import org.ipv4ll.tck.harness.target.TargetException;
import org.ipv4ll.tck.harness.target.TargetFile;
import org.ipv4ll.tck.harness.target.TargetFile.Ability;
import org.ipv4ll.tck.harness.target.Unanswered;
import org.ipv4ll.tck.harness.target.hook.Hooks;

/** What can be done to a device: its cable through the outlet, all else through hooks. */
final class DeviceControl {

  private static final Duration NEGOTIATION = Duration.ofSeconds(10);
  private static final String STORAGE_PLACEHOLDER = "storage";

  private final TargetFile file;
  private final DevicePort outlet;
  private final Hooks hooks;
  private final Placeholders values;

  DeviceControl(TargetFile file, DevicePort outlet, Hooks hooks, Placeholders values) {
    this.file = file;
    this.outlet = outlet;
    this.hooks = hooks;
    this.values = values;
  }

  /** Gives it a new life that begins when its carrier comes. */
  void beginUnplugged() {
    carrier(false);
    Stream.of("power", "restart")
        .filter(file.abilities()::containsKey)
        .findFirst()
        .ifPresent(name -> hook(name, Map.of(STORAGE_PLACEHOLDER, "wipe")));
  }

  /** Plugs or unplugs its cable, if anybody can. */
  void carrier(boolean up) {
    var ability = ability(DeviceAdapter.CARRIER);
    if (ability.filter(Ability.Builtin.class::isInstance).isPresent()) {
      outlet.setUp(up);
      if (up) {
        awaitCarrier();
      }
    } else if (ability.isPresent()) {
      hook(DeviceAdapter.CARRIER, Map.of("carrier", up ? "up" : "down"));
    }
  }

  private void awaitCarrier() {
    var patience = NEGOTIATION.plus(file.attachment().startLatency());
    if (!outlet.awaitCarrier(patience)) {
      throw new TargetException(
          "no carrier on %s after %d s: is %s on, and the cable plugged in?"
              .formatted(outlet.name(), patience.toSeconds(), file.name()));
    }
  }

  /**
   * Has it restarted. Its cable is out meanwhile where the outlet can see to that, so that none of
   * its first frames is missed or taken for its last ones.
   *
   * @param begins told when it may speak again
   */
  void restart(boolean keepStorage, Runnable begins) {
    if (!keepStorage && file.daemon().storage().isPresent() && !mentionsStorage()) {
      throw new Unanswered(
          "%s remembers, and its restart does not say how to wipe that: use {storage}"
              .formatted(file.name()));
    }
    boolean ownCable =
        ability(DeviceAdapter.CARRIER).filter(Ability.Builtin.class::isInstance).isPresent();
    if (ownCable) {
      outlet.setUp(false);
    }
    hook("restart", Map.of(STORAGE_PLACEHOLDER, keepStorage ? "keep" : "wipe"));
    begins.run();
    if (ownCable) {
      outlet.setUp(true);
    }
  }

  private boolean mentionsStorage() {
    return ability("restart").filter(how -> how.toString().contains("{storage}")).isPresent();
  }

  boolean isToldRunning(String name) {
    return file.isToldRunning(name);
  }

  void use(String name, Map<String, String> more) {
    hook(name, more);
  }

  private void hook(String name, Map<String, String> more) {
    var how = ability(name);
    if (how.isEmpty()) {
      throw new TargetException(file.name() + " has no ability " + name);
    }
    hooks.use(name, how.get(), values.with(more));
  }

  private Optional<Ability> ability(String name) {
    return Optional.ofNullable(file.abilities().get(name));
  }
}
