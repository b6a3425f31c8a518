// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.engine.host.LinkLocalHost;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.support.testbed.Cables;
import org.ipv4ll.tck.harness.target.reference.VethReferenceAdapter;

/** The reference host as a device at the far end of a cable, for whoever plays its hooks. */
public final class FarEnd implements AutoCloseable {

  public static final MacAddress MAC = MacAddress.parse("02:00:5e:10:fa:01");

  private static final Targets TARGETS =
      new Targets(
          List.of(
              new VethReferenceAdapter(
                  "1",
                  role ->
                      (mac, known, seed) -> new LinkLocalHost(mac, Rules.RFC3927, known, seed))));

  private final int number;
  private final Iut host;
  private boolean plugged = true;

  private FarEnd(int number, Iut host) {
    this.number = number;
    this.host = host;
  }

  /**
   * Plugs it in and switches it on.
   *
   * @param number unique within the JVM
   */
  public static FarEnd create(int number, Path directory) {
    var target = TARGETS.open(TARGETS.find("reference-veth"));
    var host = target.open(new CaseBed("device", directory, MAC, number, number));
    host.start();
    return new FarEnd(number, host);
  }

  /** Name of the namespace with the tester's end. */
  public String testerNamespace() {
    return Cables.testerNamespace(number);
  }

  public synchronized void boot() {
    host.restart(false);
    if (!plugged) {
      host.carrier(false);
    }
  }

  public synchronized void carrier(boolean up) {
    host.carrier(up);
    plugged = up;
  }

  public synchronized void talk(String ability, String address) {
    host.use(ability, Map.of("address", address));
  }

  @Override
  public synchronized void close() {
    host.close();
  }
}
