// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.reference;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.link.Link;
import org.ipv4ll.tck.harness.support.SupportException;
import org.ipv4ll.tck.harness.support.testbed.VethPair.Kernel;
import org.ipv4ll.tck.harness.target.Cabling;
import org.ipv4ll.tck.harness.target.CaseBed;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.IutInterface;
import org.ipv4ll.tck.harness.target.Liveness;
import org.ipv4ll.tck.harness.target.TargetException;
import org.jspecify.annotations.Nullable;

/** One reference host at the end of pairs of virtual Ethernet interfaces. */
final class VethIut implements Iut {

  private final CaseBed bed;
  private final HostFactory factory;
  private final Cabling cabling;
  private final Memory memory;
  private @Nullable EngineRunner runner;
  private final List<Orders.Order> orders = new ArrayList<>();
  private long boots;

  VethIut(CaseBed bed, HostFactory factory) {
    this.bed = bed;
    this.factory = factory;
    this.cabling = Cabling.lay(bed, Kernel.SILENT);
    this.memory = new Memory(bed.macs());
  }

  @Override
  public Link link() {
    return interfaces().get(0).link();
  }

  @Override
  public MacAddress mac() {
    return interfaces().get(0).mac();
  }

  @Override
  public List<IutInterface> interfaces() {
    return cabling.interfaces();
  }

  @Override
  public void start() {
    try {
      cabling.awaitCarrier();
    } catch (SupportException e) {
      throw new TargetException(e.getMessage(), e);
    }
    boot();
  }

  private void boot() {
    var node = factory.boot(memory.interfaces(), bed.seed() + boots++);
    var begun = new EngineRunner(cabling.iut(), cabling.devices(), node, memory);
    runner = begun;
    orders.forEach(order -> begun.handle(order.port(), order.input()));
    IntStream.range(0, cabling.devices().size())
        .forEach(port -> begun.handle(port, new Input.LinkUp()));
  }

  @Override
  public void carrier(boolean up) {
    cabling.carrier(up);
    started().handle(0, up ? new Input.LinkUp() : new Input.LinkDown());
  }

  @Override
  public Instant restart(boolean keepStorage) {
    started().close();
    if (!keepStorage) {
      memory.wipe();
    }
    var born = link().now();
    boot();
    return born;
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
      memory.plant(Ipv4Address.parse(values.getOrDefault("address", "")));
      return;
    }
    var order = Orders.order(ability, values);
    if (runner == null) {
      orders.add(order);
    } else {
      runner.handle(order.port(), order.input());
    }
  }

  @Override
  public Set<Ipv4Address> linkLocal() {
    return memory.held(0);
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
    cabling.close();
  }
}
