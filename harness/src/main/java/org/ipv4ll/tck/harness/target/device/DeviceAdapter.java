// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.device;

import java.util.Set;
import org.ipv4ll.tck.harness.support.SupportException;
import org.ipv4ll.tck.harness.support.process.Tools;
import org.ipv4ll.tck.harness.target.Adapter;
import org.ipv4ll.tck.harness.target.Operator;
import org.ipv4ll.tck.harness.target.Settings;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.TargetException;
import org.ipv4ll.tck.harness.target.TargetFile;
import org.ipv4ll.tck.harness.yaml.Fields;

/**
 * Hardware at the cable of a network card of the tester, or a virtual machine of somebody else's in
 * a multicast group.
 */
public final class DeviceAdapter implements Adapter {

  static final String CARRIER = "carrier";

  private final Operator operator;
  private final boolean sharedNetworkIsOk;

  /**
   * @param sharedNetworkIsOk whether others may be disturbed who use the same network
   */
  public DeviceAdapter(Operator operator, boolean sharedNetworkIsOk) {
    this.operator = operator;
    this.sharedNetworkIsOk = sharedNetworkIsOk;
  }

  @Override
  public String name() {
    return "device";
  }

  @Override
  public Set<String> builtin() {
    return Set.of(CARRIER);
  }

  @Override
  public Set<String> keys() {
    return DeviceSettings.KEYS;
  }

  @Override
  public Settings settings(Fields fields) {
    return DeviceSettings.of(fields);
  }

  @Override
  public boolean reachesOut() {
    return true;
  }

  @Override
  public boolean startsCommand() {
    return false;
  }

  @Override
  public Target open(TargetFile file) {
    var settings = file.settings(DeviceSettings.class);
    if (settings.needsRoot() && !Tools.isRoot()) {
      throw new TargetException(file.name() + " needs root: sudo ./ipv4ll-tck run --target ...");
    }
    demandPrograms(file);
    try {
      return DeviceTarget.open(file, settings.open(), settings.mac(), operator, sharedNetworkIsOk);
    } catch (SupportException e) {
      throw new TargetException(file.name() + ": " + e.getMessage(), e);
    }
  }

  private static void demandPrograms(TargetFile file) {
    for (var program : file.abilityPrograms()) {
      if (Tools.find(program).isEmpty()) {
        throw new TargetException(
            "%s: an ability needs %s, which is not installed".formatted(file.name(), program));
      }
    }
  }
}
