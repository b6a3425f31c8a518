// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.device;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.support.SupportException;
import org.ipv4ll.tck.harness.support.process.Command;
import org.ipv4ll.tck.harness.target.CaseBed;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.Operator;
import org.ipv4ll.tck.harness.target.Placeholders;
import org.ipv4ll.tck.harness.target.SharedNetwork;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.TargetException;
import org.ipv4ll.tck.harness.target.TargetFile;
import org.ipv4ll.tck.harness.target.hook.Hooks;

/** One device, which all cases have in turn. */
final class DeviceTarget implements Target {

  private final TargetFile file;
  private final DevicePort outlet;
  private final Operator operator;
  private final Strangers strangers;
  private final MacAddress mac;

  private DeviceTarget(
      TargetFile file, DevicePort outlet, Operator operator, Strangers strangers, MacAddress mac) {
    this.file = file;
    this.outlet = outlet;
    this.operator = operator;
    this.strangers = strangers;
    this.mac = mac;
  }

  /**
   * Takes the outlet over, once it is sure that nobody else depends on it, and gets to know the
   * device.
   *
   * @throws SharedNetwork if somebody does
   */
  static DeviceTarget open(
      TargetFile file,
      DevicePort outlet,
      Optional<MacAddress> mac,
      Operator operator,
      boolean sharedIsOk) {
    try {
      var guard = new NetworkGuard(outlet, sharedIsOk);
      guard.checkUse();
      boolean ours = guard.isOurs();
      if (ours) {
        outlet.takeOver();
      }
      outlet.setUp(true);
      var steerable = ours && outlet.isPlug() ? file : file.withoutBuiltin(DeviceAdapter.CARRIER);
      var hooks = new Hooks(operator, Optional.empty());
      var steering = new DeviceControl(steerable, outlet, hooks, values(file, outlet, mac));
      var found = new DeviceDiscovery(steerable, outlet, steering, guard).make(mac);
      return new DeviceTarget(
          steerable, outlet, operator, new Strangers(outlet.name(), sharedIsOk), found);
    } catch (RuntimeException e) {
      outlet.close();
      throw e;
    }
  }

  private static Placeholders values(TargetFile file, DevicePort outlet, Optional<MacAddress> mac) {
    var values = new HashMap<>(Map.of("name", file.name(), "interface", outlet.name()));
    mac.ifPresent(known -> values.put("mac", known.toString()));
    return new Placeholders(Map.copyOf(values));
  }

  @Override
  public TargetFile file() {
    return file;
  }

  @Override
  public String version() {
    return file.daemon().versionCommand().isEmpty()
        ? "unknown"
        : Command.of(file.daemon().versionCommand())
            .run()
            .output()
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .findFirst()
            .orElse("unknown");
  }

  /** There is one device. */
  @Override
  public boolean parallel() {
    return false;
  }

  @Override
  public Iut open(CaseBed bed) {
    strangers
        .doubt()
        .ifPresent(
            why -> {
              throw new TargetException(why);
            });
    var log =
        Optional.of(bed.directory()).filter(Files::isDirectory).map(d -> d.resolve("target.log"));
    var hooks = new Hooks(operator, log);
    var steering = new DeviceControl(file, outlet, hooks, values(file, outlet, Optional.of(mac)));
    try {
      var link = new DeviceLink(outlet.open(), mac, strangers);
      return new DeviceIut(link, mac, steering, file.attachment().linkLocal(), log);
    } catch (SupportException e) {
      throw new TargetException(e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    outlet.close();
  }
}
