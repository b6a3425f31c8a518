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
import org.ipv4ll.tck.harness.link.VirtualClock;
import org.ipv4ll.tck.harness.link.VirtualLink;
import org.ipv4ll.tck.harness.target.CaseBed;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.IutInterface;
import org.ipv4ll.tck.harness.target.Liveness;
import org.ipv4ll.tck.harness.target.TargetException;
import org.jspecify.annotations.Nullable;

/** One reference host on virtual links, one for each of its interfaces. */
final class VirtualIut implements Iut {

  private final CaseBed bed;
  private final HostFactory factory;
  private final List<VirtualLink> links;
  private final Memory memory;
  private @Nullable VirtualNode node;
  private final List<Orders.Order> orders = new ArrayList<>();
  private long boots;

  VirtualIut(CaseBed bed, HostFactory factory, VirtualClock clock) {
    this.bed = bed;
    this.factory = factory;
    this.links = bed.macs().stream().map(mac -> new VirtualLink(clock)).toList();
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
    return IntStream.range(0, links.size())
        .mapToObj(port -> new IutInterface(links.get(port), bed.macs().get(port)))
        .toList();
  }

  @Override
  public void start() {
    var booted =
        new VirtualNode(links, factory.boot(memory.interfaces(), bed.seed() + boots++), memory);
    node = booted;
    orders.forEach(order -> booted.handle(order.port(), order.input(), link().now()));
    booted.start(link().now());
  }

  @Override
  public void carrier(boolean up) {
    started().carrier(0, up, link().now());
  }

  @Override
  public Instant restart(boolean keepStorage) {
    started().stop();
    if (!keepStorage) {
      memory.wipe();
    }
    var born = link().now();
    start();
    return born;
  }

  private void taken(boolean up) {
    started().handle(0, new Input.InterfaceTaken(up), link().now());
    carrier(up);
  }

  private VirtualNode started() {
    if (node == null) {
      throw new TargetException("the reference host was not started");
    }
    return node;
  }

  @Override
  public Liveness liveness() {
    return new Liveness.Running();
  }

  @Override
  public void use(String ability, Map<String, String> values) {
    if (ability.equals(REMEMBER)) {
      memory.plant(Ipv4Address.parse(values.getOrDefault("address", "")));
      return;
    }
    if (ability.equals(INTERFACE_DOWN) || ability.equals(INTERFACE_UP)) {
      taken(ability.equals(INTERFACE_UP));
      return;
    }
    var order = Orders.order(ability, values);
    if (node == null) {
      orders.add(order);
    } else {
      node.handle(order.port(), order.input(), link().now());
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
    links.forEach(VirtualLink::close);
  }
}
