// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.interop;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.drive.IutInstance;
import org.ipv4ll.tck.harness.link.AddressRewriter;
import org.ipv4ll.tck.harness.link.LinkBridge;
import org.ipv4ll.tck.harness.target.CaseBed;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.Target;

/** Two hosts, each on a link of its own, and the tester as the bridge between them. */
final class InteropTestbed implements AutoCloseable {

  private static final Duration GLANCE = Duration.ofMillis(250);

  private final LinkBridge bridge = new LinkBridge();
  private final InteropHost first;
  private final InteropHost second;

  private InteropTestbed(InteropHost first, InteropHost second) {
    this.first = first;
    this.second = second;
    for (var party : List.of(first, second)) {
      bridge.plug(party.host().link(), party.host().mac(), party == first ? 0 : 1, party.alias());
    }
  }

  /**
   * Makes both hosts; neither is started, and they do not hear each other yet.
   *
   * @param number of the first bed, the second has the next one
   * @param directory that the logs go to
   */
  static InteropTestbed of(Pair pair, int number, Path directory, long seed) {
    var random = new SplittableRandom(seed);
    var one = pair.first().open(bed(pair.first(), number, directory, random));
    try {
      var bed = bed(pair.second(), number + 1, directory, random);
      var other =
          pair.second().realTime() ? pair.second().open(bed) : pair.second().openBeside(bed, one);
      return staged(pair, one, other, random);
    } catch (RuntimeException e) {
      one.close();
      throw e;
    }
  }

  private static InteropTestbed staged(Pair pair, Iut one, Iut other, SplittableRandom random) {
    var address = Ipv4Address.selectable(random.nextInt(Ipv4Address.SELECTABLE));
    var planted = pair.canRemember() ? Optional.of(address) : Optional.<Ipv4Address>empty();
    var common = AddressRewriter.undecided();
    return new InteropTestbed(
        party(pair.first(), one, planted, AddressRewriter.of(common)),
        party(pair.second(), other, planted, AddressRewriter.of(common)));
  }

  private static InteropHost party(
      Target target, Iut iut, Optional<Ipv4Address> planted, AddressRewriter alias) {
    return new InteropHost(
        target.file().name(),
        new IutInstance(0, iut, target.file().attachment().routable()),
        target.file().attachment().startLatency(),
        planted,
        planted.isPresent() ? Optional.empty() : Optional.of(alias));
  }

  private static CaseBed bed(Target target, int number, Path directory, SplittableRandom random) {
    var mac = new MacAddress(0x0200_0000_0000L | random.nextLong(0x1_0000, 0x100_0000_0000L));
    var own = directory.resolve(target.file().name().replaceAll("[^A-Za-z0-9.-]", "_"));
    return new CaseBed("interop", own, mac, number, random.nextLong());
  }

  InteropHost first() {
    return first;
  }

  InteropHost second() {
    return second;
  }

  /** Makes one link of both, or two again. */
  void joined(boolean together) {
    bridge.joined(together);
  }

  /** Whether they have said so much to each other that the bridge gave up. */
  boolean isExhausted() {
    return bridge.isExhausted();
  }

  void pass(Duration time) {
    first.host().link().until(first.now().plus(time));
  }

  /** Lets time pass until something has come about; false if it has not in time. */
  boolean await(Duration within, BooleanSupplier reached) {
    var limit = first.now().plus(within);
    while (!reached.getAsBoolean()) {
      if (!first.now().isBefore(limit)) {
        return false;
      }
      pass(GLANCE);
    }
    return true;
  }

  @Override
  public void close() {
    bridge.unplug();
    first.host().iut().close();
    second.host().iut().close();
  }
}
