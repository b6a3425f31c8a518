package org.ipv4ll.tck.harness.target.reference;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.mutant.HostFactory;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.link.Link;
import org.ipv4ll.tck.harness.link.PcapLink;
import org.ipv4ll.tck.harness.support.SupportException;
import org.ipv4ll.tck.harness.support.VethPair;
import org.ipv4ll.tck.harness.support.VethPair.Kernel;
import org.ipv4ll.tck.harness.target.CaseBed;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.Liveness;
import org.ipv4ll.tck.harness.target.TargetException;
import org.jspecify.annotations.Nullable;

/** One reference host at the end of a pair of virtual Ethernet interfaces. */
final class VethIut implements Iut {

  private final CaseBed bed;
  private final HostFactory factory;
  private final VethPair pair;
  private final Link link;
  private @Nullable EngineRunner runner;
  private Optional<Ipv4Address> planted = Optional.empty();
  private long boots;

  private VethIut(CaseBed bed, HostFactory factory, VethPair pair, Link link) {
    this.bed = bed;
    this.factory = factory;
    this.pair = pair;
    this.link = link;
  }

  static VethIut open(CaseBed bed, HostFactory factory) {
    var pair = VethPair.create(bed.number(), bed.mac().toString(), Kernel.SILENT);
    try {
      pair.up();
      var link = PcapLink.open(pair.tester(), VethPair.TESTER_INTERFACE);
      return new VethIut(bed, factory, pair, link);
    } catch (RuntimeException e) {
      pair.close();
      throw e;
    }
  }

  @Override
  public Link link() {
    return link;
  }

  @Override
  public MacAddress mac() {
    return bed.mac();
  }

  @Override
  public void start() {
    try {
      pair.awaitCarrier();
    } catch (SupportException e) {
      throw new TargetException(e.getMessage(), e);
    }
    boot(planted);
  }

  private void boot(Optional<Ipv4Address> remembered) {
    var host = factory.create(bed.mac(), remembered, bed.seed() + boots++);
    runner = new EngineRunner(pair.iut(), VethPair.IUT_INTERFACE, host, remembered);
    runner.handle(new Input.LinkUp());
  }

  @Override
  public void carrier(boolean up) {
    pair.carrier(up);
    started().handle(up ? new Input.LinkUp() : new Input.LinkDown());
  }

  @Override
  public void restart(boolean keepStorage) {
    var old = started();
    old.close();
    boot(keepStorage ? old.remembered() : Optional.empty());
  }

  private EngineRunner started() {
    if (runner == null) {
      throw new TargetException("the reference host was not started");
    }
    return runner;
  }

  @Override
  public Liveness liveness() {
    return started().liveness();
  }

  @Override
  public void use(String ability, Map<String, String> values) {
    if (ability.equals(REMEMBER)) {
      planted = Optional.of(Ipv4Address.parse(values.getOrDefault("address", "")));
    } else {
      started().handle(Talk.input(ability, values));
    }
  }

  @Override
  public Optional<Path> log() {
    return Optional.empty();
  }

  @Override
  public void close() {
    if (runner != null) {
      runner.close();
    }
    link.close();
    pair.close();
  }
}
