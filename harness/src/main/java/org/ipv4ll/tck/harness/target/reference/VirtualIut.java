package org.ipv4ll.tck.harness.target.reference;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.engine.mutant.HostFactory;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.link.VirtualClock;
import org.ipv4ll.tck.harness.link.VirtualLink;
import org.ipv4ll.tck.harness.target.CaseBed;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.Liveness;
import org.ipv4ll.tck.harness.target.TargetException;
import org.jspecify.annotations.Nullable;

/** One reference host on its virtual link. */
final class VirtualIut implements Iut {

  private final CaseBed bed;
  private final HostFactory factory;
  private final VirtualLink link;
  private Optional<Ipv4Address> planted = Optional.empty();
  private @Nullable VirtualStation station;
  private long boots;

  VirtualIut(CaseBed bed, HostFactory factory, VirtualClock clock) {
    this.bed = bed;
    this.factory = factory;
    this.link = new VirtualLink(clock);
  }

  @Override
  public VirtualLink link() {
    return link;
  }

  @Override
  public MacAddress mac() {
    return bed.mac();
  }

  @Override
  public void start() {
    boot(planted);
  }

  private void boot(Optional<Ipv4Address> remembered) {
    var host = factory.create(bed.mac(), remembered, bed.seed() + boots++);
    station = new VirtualStation(link, host, remembered);
    station.carrier(true, link.now());
  }

  @Override
  public void carrier(boolean up) {
    started().carrier(up, link.now());
  }

  @Override
  public void restart(boolean keepStorage) {
    var old = started();
    old.stop();
    boot(keepStorage ? old.remembered() : Optional.empty());
  }

  private VirtualStation started() {
    if (station == null) {
      throw new TargetException("the reference host was not started");
    }
    return station;
  }

  @Override
  public Liveness liveness() {
    return new Liveness.Running();
  }

  @Override
  public void use(String ability, Map<String, String> values) {
    if (ability.equals(REMEMBER)) {
      planted = Optional.of(Ipv4Address.parse(values.getOrDefault("address", "")));
    } else {
      started().handle(Talk.input(ability, values), link.now());
    }
  }

  @Override
  public Optional<Path> log() {
    return Optional.empty();
  }

  @Override
  public void close() {
    link.close();
  }
}
