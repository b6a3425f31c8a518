// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.lockstep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.link.Link;
import org.ipv4ll.tck.harness.link.VirtualLink;
import org.ipv4ll.tck.harness.support.process.StampedLog;
import org.ipv4ll.tck.harness.target.CaseBed;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.IutInterface;
import org.ipv4ll.tck.harness.target.Liveness;
import org.ipv4ll.tck.harness.target.Refusals;
import org.ipv4ll.tck.harness.target.TargetException;
import org.ipv4ll.tck.harness.target.TargetFile;
import org.jspecify.annotations.Nullable;

/** One instance of a stack behind the protocol, on virtual links, one for each interface. */
final class LockstepIut implements Iut {

  private final TargetFile file;
  private final CaseBed bed;
  private final CaseProcess company;
  private final List<VirtualLink> links;
  private final StorageDirectory storage;
  private final List<Order> orders = new ArrayList<>();
  private final List<String> log = new ArrayList<>();
  private @Nullable Conversation talk;
  private @Nullable StackLife life;
  private long boots;

  /** Something that it is told before it starts, and at each start. */
  private record Order(String ability, Map<String, String> values) {

    /** An address that is planted has to be there before the start. */
    boolean isOfStorage() {
      return ability.equals(REMEMBER);
    }

    String text() {
      return new TreeMap<>(values)
          .entrySet().stream()
              .map(value -> " " + value.getKey() + "=" + value.getValue())
              .collect(Collectors.joining("", ability, ""));
    }
  }

  LockstepIut(TargetFile file, CaseBed bed, CaseProcess company) {
    this.file = file;
    this.bed = bed;
    this.company = company;
    this.links = bed.macs().stream().map(mac -> new VirtualLink(company.clock())).toList();
    this.storage = StorageDirectory.in(company.storage(), bed.number());
  }

  /** What it shares with other instances of its case. */
  CaseProcess company() {
    return company;
  }

  @Override
  public Link link() {
    return links.get(0);
  }

  @Override
  public MacAddress mac() {
    return bed.mac();
  }

  @Override
  public List<IutInterface> interfaces() {
    return IntStream.range(0, links.size())
        .mapToObj(port -> new IutInterface(links.get(port), bed.macs().get(port)))
        .toList();
  }

  /** What is to be known before the first frame is told before the link is up. */
  @Override
  public void start() {
    if (talk == null) {
      talk = company.take();
    }
    var begun = new StackLife(talk, links, identity(), this::note);
    life = begun;
    orders.stream().filter(Order::isOfStorage).forEach(order -> act(begun, order));
    begun.tell("start", link().now(), "");
    orders.stream().filter(order -> !order.isOfStorage()).forEach(order -> act(begun, order));
    orders.removeIf(Order::isOfStorage);
    begun.linksUp(link().now());
  }

  private String identity() {
    var macs = bed.macs().stream().map(MacAddress::toString).collect(Collectors.joining(","));
    var seed = Long.toUnsignedString(bed.seed() + boots++);
    return macs + " " + seed + " " + storage.path();
  }

  @Override
  public void carrier(boolean up) {
    started().carrier(0, up, link().now());
  }

  @Override
  public Instant restart(boolean keepStorage) {
    powerOff();
    if (!keepStorage) {
      storage.wipe();
    }
    var born = link().now();
    start();
    return born;
  }

  /** A process that can play one life only has played it. */
  private void powerOff() {
    started().stop(link().now());
    var used = talk;
    if (used != null && !used.greeting().many()) {
      company.giveBack(used);
      talk = null;
    }
  }

  private StackLife started() {
    if (life == null) {
      throw new TargetException(file.name() + " was not started");
    }
    return life;
  }

  /** A stack that ends breaks the protocol, which is told at once. */
  @Override
  public Liveness liveness() {
    return new Liveness.Running();
  }

  @Override
  public void use(String ability, Map<String, String> values) {
    if (!file.capabilities().contains(ability)) {
      throw new TargetException(file.name() + " has no ability " + ability);
    }
    var order = new Order(ability, values);
    var begun = life;
    if (begun == null) {
      orders.add(order);
    } else {
      act(begun, order);
      follow(begun, ability);
    }
  }

  private void act(StackLife begun, Order order) {
    var answer = begun.tell("act", link().now(), " " + order.text());
    if (answer.refused().isPresent() && !Refusals.mayBe(order.ability)) {
      throw new TargetException(
          "%s refused %s: %s".formatted(file.name(), order.text(), answer.refused().get()));
    }
  }

  /** The link of an interface goes and comes with it. */
  private void follow(StackLife begun, String ability) {
    if (ability.equals(INTERFACE_DOWN) || ability.equals(INTERFACE_UP)) {
      begun.carrier(0, ability.equals(INTERFACE_UP), link().now());
    }
  }

  private void note(Instant at, String text) {
    log.add(StampedLog.line(at, text));
  }

  @Override
  public Optional<Path> log() {
    if (log.isEmpty() || !Files.isDirectory(bed.directory())) {
      return Optional.empty();
    }
    var place = bed.directory().resolve("target.log");
    try {
      return Optional.of(Files.write(place, log));
    } catch (IOException e) {
      throw new TargetException("cannot write " + place + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      if (life != null) {
        life.stop(link().now());
      }
    } finally {
      if (talk != null) {
        company.giveBack(talk);
      }
      links.forEach(VirtualLink::close);
      storage.close();
    }
  }
}
