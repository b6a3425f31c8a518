// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ipv4ll.tck.engine.rig.Rig;
import org.ipv4ll.tck.engine.rig.Seen;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** One life of a host, from its boot on. */
public record Scenario(String name, Optional<Ipv4Address> remembered, Consumer<Rig> script) {

  public static final MacAddress MAC = MacAddress.parse("02:00:5e:10:20:30");
  private static final long SEED = 3927;

  static Scenario of(String name, Consumer<Rig> script) {
    return new Scenario(name, Optional.empty(), script);
  }

  public List<Seen> play(HostFactory factory) {
    var rig = new Rig(factory.create(MAC, remembered, SEED));
    script.accept(rig);
    return rig.seen();
  }

  public List<String> trace(HostFactory factory) {
    return play(factory).stream().map(Seen::toString).toList();
  }
}
