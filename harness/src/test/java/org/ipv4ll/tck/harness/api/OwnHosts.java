// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.api;

import java.util.Optional;
import org.ipv4ll.tck.engine.fault.Deviations;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** A stack in this process: it conforms, or has a fault. */
public final class OwnHosts implements HostFactory {

  @Override
  public Host create(MacAddress mac, Optional<Ipv4Address> remembered, long seed) {
    return HostFactory.RFC3927.create(mac, remembered, seed);
  }

  /** One that never announces. */
  public static final class Faulty implements HostFactory {

    private final HostFactory mutant = Deviations.find("M-ANN-01").orElseThrow().factory();

    @Override
    public Host create(MacAddress mac, Optional<Ipv4Address> remembered, long seed) {
      return mutant.create(mac, remembered, seed);
    }
  }
}
