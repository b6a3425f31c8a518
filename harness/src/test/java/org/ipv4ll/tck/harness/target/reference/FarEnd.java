package org.ipv4ll.tck.harness.target.reference;

import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.LinkLocalHost;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.support.VethPair;
import org.jspecify.annotations.Nullable;

/** The reference host as a device at the far end of a cable, for whoever plays its hooks. */
public final class FarEnd implements AutoCloseable {

  private static final MacAddress MAC = MacAddress.parse("02:00:5e:10:fa:01");

  private final VethPair pair;
  private @Nullable EngineRunner runner;
  private boolean plugged = true;

  private FarEnd(VethPair pair) {
    this.pair = pair;
  }

  /**
   * @param number unique within the JVM
   */
  public static FarEnd create(int number) {
    var pair = VethPair.create(number, MAC.toString(), VethPair.Kernel.SILENT);
    pair.up();
    pair.awaitCarrier();
    return new FarEnd(pair);
  }

  /** Name of the namespace with the tester's end. */
  public String testerNamespace() {
    return pair.tester().name();
  }

  /** The cable, with the namespaces at its ends. */
  public VethPair pair() {
    return pair;
  }

  public synchronized void boot() {
    shutDown();
    var host = new LinkLocalHost(MAC, Rules.RFC3927, Optional.empty(), 1);
    runner = new EngineRunner(pair.iut(), VethPair.IUT_INTERFACE, host, Optional.empty());
    if (plugged) {
      runner.handle(new Input.LinkUp());
    }
  }

  public synchronized void carrier(boolean up) {
    pair.carrier(up);
    plugged = up;
    if (runner != null) {
      runner.handle(up ? new Input.LinkUp() : new Input.LinkDown());
    }
  }

  public synchronized void talk(String ability, String address) {
    if (runner != null) {
      runner.handle(Talk.send(ability, Map.of("address", address)));
    }
  }

  private void shutDown() {
    if (runner != null) {
      runner.close();
      runner = null;
    }
  }

  @Override
  public synchronized void close() {
    shutDown();
    pair.close();
  }
}
