// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.qemu;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.ipv4ll.tck.harness.support.Cache;
import org.ipv4ll.tck.harness.target.Adapter;
import org.ipv4ll.tck.harness.target.Prerequisites;
import org.ipv4ll.tck.harness.target.Settings;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.TargetException;
import org.ipv4ll.tck.harness.target.TargetFile;
import org.ipv4ll.tck.harness.yaml.Fields;

/** Virtual machines that the kit starts, one for each instance; needs no root. */
public final class QemuAdapter implements Adapter {

  /** What a built-in ability needs on the command line of the machine. */
  private static final Map<String, String> MEANS =
      Map.of(
          "carrier", "{qmp}",
          "talk-ping", "{console}",
          "talk-udp", "{console}",
          "talk-tcp", "{console}",
          "mac", "{mac}");

  @Override
  public String name() {
    return "qemu";
  }

  @Override
  public Set<String> builtin() {
    return Set.of("carrier", "restart", "talk-ping", "talk-udp", "talk-tcp", "many", "mac");
  }

  @Override
  public Set<String> keys() {
    return QemuSettings.KEYS;
  }

  @Override
  public Settings settings(Fields fields) {
    return QemuSettings.of(fields);
  }

  @Override
  public boolean startsCommand() {
    return true;
  }

  @Override
  public Target open(TargetFile file) {
    if (file.attachment().interfaces() != 1) {
      throw new TargetException(file.name() + ": a virtual machine has one interface here");
    }
    if (!file.daemon().files().isEmpty()) {
      throw new TargetException(
          file.name() + ": files cannot be put into a guest; build them into its image");
    }
    new Prerequisites(file).demand();
    demandGuest(file);
    return new QemuTarget(able(file));
  }

  /** What is built by a script is not there at first. */
  private static void demandGuest(TargetFile file) {
    var cache = Cache.directory();
    file.daemon().start().stream()
        .filter(argument -> argument.startsWith(cache + "/") && !Files.exists(Path.of(argument)))
        .findFirst()
        .ifPresent(
            missing -> {
              throw new TargetException("no %s: targets/qemu/build-guest.sh".formatted(missing));
            });
  }

  /** Without the built-in abilities that the command line gives no means for. */
  private static TargetFile able(TargetFile file) {
    var line = String.join(" ", file.daemon().start());
    var able = file;
    for (var means : MEANS.entrySet()) {
      if (!line.contains(means.getValue())) {
        able = able.withoutBuiltin(means.getKey());
      }
    }
    return able;
  }
}
