package org.ipv4ll.tck.harness.target.device;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.link.PcapLink;
import org.ipv4ll.tck.harness.support.Card;
import org.ipv4ll.tck.harness.support.Command;
import org.ipv4ll.tck.harness.support.SupportException;
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
  private final Card card;
  private final Operator operator;
  private final Strangers strangers;
  private final MacAddress mac;

  private DeviceTarget(
      TargetFile file, Card card, Operator operator, Strangers strangers, MacAddress mac) {
    this.file = file;
    this.card = card;
    this.operator = operator;
    this.strangers = strangers;
    this.mac = mac;
  }

  /**
   * Takes the card over, once it is sure that nobody else depends on it, and gets to know the
   * device.
   *
   * @throws SharedNetwork if somebody does
   */
  static DeviceTarget open(
      TargetFile file, Card card, Optional<MacAddress> mac, Operator operator, boolean sharedIsOk) {
    try {
      var interlock = new Interlock(card, sharedIsOk);
      interlock.checkCard();
      boolean ours = interlock.isOurs();
      if (ours) {
        card.takeOver();
      }
      card.setUp(true);
      var steerable = ours ? file : file.withoutBuiltin(DeviceAdapter.CARRIER);
      var hooks = new Hooks(operator, Optional.empty());
      var steering = new Steering(steerable, card, hooks, values(file, card, mac));
      var found = new Acquaintance(steerable, card, steering, interlock).make(mac);
      return new DeviceTarget(
          steerable, card, operator, new Strangers(card.name(), sharedIsOk), found);
    } catch (RuntimeException e) {
      card.close();
      throw e;
    }
  }

  private static Placeholders values(TargetFile file, Card card, Optional<MacAddress> mac) {
    var values = new HashMap<>(Map.of("name", file.name(), "interface", card.name()));
    mac.ifPresent(known -> values.put("mac", known.toString()));
    return new Placeholders(Map.copyOf(values));
  }

  @Override
  public TargetFile file() {
    return file;
  }

  @Override
  public String version() {
    return file.versionCommand().isEmpty()
        ? "unknown"
        : Command.of(file.versionCommand())
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
    var steering = new Steering(file, card, hooks, values(file, card, Optional.of(mac)));
    try {
      card.setUp(true); // nobody can listen on a card that is down
      var link = new DeviceLink(PcapLink.open(card.namespace(), card.name()), mac, strangers);
      return new DeviceIut(link, mac, steering, log);
    } catch (SupportException e) {
      throw new TargetException(e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    card.close();
  }
}
