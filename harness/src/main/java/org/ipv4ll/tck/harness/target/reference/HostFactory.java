package org.ipv4ll.tck.harness.target.reference;

import java.util.Optional;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Makes hosts of one kind. */
@FunctionalInterface
public interface HostFactory {

  /**
   * @param remembered the address of an earlier life, if storage was kept
   * @param seed of the random delays
   */
  Host create(MacAddress mac, Optional<Ipv4Address> remembered, long seed);
}
