package org.ipv4ll.tck.harness.target.device;

import java.util.Optional;
import java.util.Set;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.support.Card;
import org.ipv4ll.tck.harness.support.Namespace;
import org.ipv4ll.tck.harness.support.SupportException;
import org.ipv4ll.tck.harness.support.Tools;
import org.ipv4ll.tck.harness.target.Adapter;
import org.ipv4ll.tck.harness.target.Operator;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.TargetException;
import org.ipv4ll.tck.harness.target.TargetFile;

/** Hardware at the cable of a network card of the tester. */
public final class DeviceAdapter implements Adapter {

  static final String CARRIER = "carrier";

  private static final String CARD = "card";
  private static final String NAMESPACE = "namespace";
  private static final String MAC = "mac";

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
    return Set.of(CARD, NAMESPACE, MAC);
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
    if (!Tools.isRoot()) {
      throw new TargetException(file.name() + " needs root: sudo ./ipv4ll-tck run --target ...");
    }
    demandPrograms(file);
    try {
      return DeviceTarget.open(file, card(file), mac(file), operator, sharedNetworkIsOk);
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

  private static Card card(TargetFile file) {
    var name = file.settings().get(CARD);
    if (name == null) {
      throw new TargetException(
          file.name() + ": which card is the device at? For example: card: enp3s0");
    }
    var namespace = file.settings().get(NAMESPACE);
    return Card.in(namespace == null ? Namespace.OWN : new Namespace(namespace), name);
  }

  private static Optional<MacAddress> mac(TargetFile file) {
    return Optional.ofNullable(file.settings().get(MAC)).map(text -> parsed(text, file));
  }

  private static MacAddress parsed(String text, TargetFile file) {
    try {
      return MacAddress.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TargetException(
          file.name() + ": mac: an address such as 00:00:5e:00:53:01 is needed, not " + text, e);
    }
  }
}
