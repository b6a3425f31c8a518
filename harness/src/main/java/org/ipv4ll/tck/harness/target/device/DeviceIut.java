// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.device;

import static org.ipv4ll.tck.harness.target.TargetException.guarded;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.link.Link;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.Liveness;

/** The device, for the time of one case. */
final class DeviceIut implements Iut {

  private final DeviceLink link;
  private final MacAddress mac;
  private final DeviceControl steering;
  private final Set<Ipv4Address> linkLocal;
  private final Optional<Path> log;
  private Instant born = Instant.MIN;
  private boolean begins;

  DeviceIut(
      DeviceLink link,
      MacAddress mac,
      DeviceControl steering,
      Set<Ipv4Address> linkLocal,
      Optional<Path> log) {
    this.link = link;
    this.mac = mac;
    this.steering = steering;
    this.linkLocal = Set.copyOf(linkLocal);
    this.log = log;
  }

  @Override
  public Link link() {
    return link;
  }

  @Override
  public MacAddress mac() {
    return mac;
  }

  @Override
  public void start() {
    startUnplugged();
    carrier(true);
  }

  @Override
  public boolean isToldRunning(String ability) {
    return steering.isToldRunning(ability);
  }

  @Override
  public void startUnplugged() {
    guarded(steering::beginUnplugged);
    begins = true;
  }

  /** Whoever listens is told before the carrier of a new life comes. */
  @Override
  public void carrier(boolean up) {
    guarded(
        () -> {
          if (begins && up) {
            link.begin();
            begins = false;
          }
          steering.carrier(up);
        });
  }

  @Override
  public Instant restart(boolean keepStorage) {
    guarded(() -> steering.restart(keepStorage, () -> born = link.now()));
    return born;
  }

  /** Nobody can look inside; a device that is dead is one that says nothing. */
  @Override
  public Liveness liveness() {
    return new Liveness.Running();
  }

  @Override
  public void use(String ability, Map<String, String> values) {
    guarded(() -> steering.use(ability, values));
  }

  @Override
  public Set<Ipv4Address> linkLocal() {
    return linkLocal;
  }

  @Override
  public Optional<Path> log() {
    return log.filter(file -> file.toFile().exists());
  }

  @Override
  public void close() {
    link.close();
  }
}
