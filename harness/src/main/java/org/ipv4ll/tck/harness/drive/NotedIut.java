// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.link.Link;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.target.DhcpPool;
import org.ipv4ll.tck.harness.target.DhcpService;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.IutInterface;
import org.ipv4ll.tck.harness.target.Liveness;

/**
 * An instance whose treatment is noted in the acts of its case. What it is told before its start
 * and can be told only while it runs waits: it is started with the carrier down, told, and then the
 * carrier comes.
 */
final class NotedIut implements Iut {

  private final Iut iut;
  private final int number;
  private final ActLog acts;
  private final List<Runnable> waiting = new ArrayList<>();
  private boolean started;

  /**
   * @param number among the hosts of the case, that of the case being 0
   */
  NotedIut(Iut iut, int number, ActLog acts) {
    this.iut = iut;
    this.number = number;
    this.acts = acts;
  }

  @Override
  public Link link() {
    return iut.link();
  }

  @Override
  public MacAddress mac() {
    return iut.mac();
  }

  @Override
  public List<IutInterface> interfaces() {
    return iut.interfaces();
  }

  @Override
  public OptionalLong process() {
    return iut.process();
  }

  @Override
  public void start() {
    started = true;
    if (waiting.isEmpty()) {
      noted(iut::start, (at, mark) -> new Act.Started(at, mark, number));
    } else {
      startInTheDark();
    }
  }

  /** For the host its life begins with its link. */
  private void startInTheDark() {
    iut.startUnplugged();
    waiting.forEach(Runnable::run);
    waiting.clear();
    noted(() -> iut.carrier(true), (at, mark) -> new Act.Started(at, mark, number));
  }

  @Override
  public void carrier(boolean up) {
    noted(
        () -> iut.carrier(up),
        (at, mark) ->
            up ? new Act.CarrierBack(at, mark, number) : new Act.CarrierLost(at, mark, number));
  }

  @Override
  public Instant restart(boolean keepStorage) {
    var born = iut.restart(keepStorage);
    acts.add(born, (at, mark) -> new Act.Restarted(at, mark, number, keepStorage));
    return born;
  }

  @Override
  public void use(String ability, Map<String, String> values) {
    if (started || !iut.isToldRunning(ability)) {
      useNow(ability, values);
    } else {
      waiting.add(() -> useNow(ability, values));
    }
  }

  private void useNow(String ability, Map<String, String> values) {
    noted(() -> iut.use(ability, values), (at, mark) -> used(at, mark, ability, values));
  }

  /** On the wire an interface that is taken down is a loss of carrier. */
  private Act used(Instant at, int mark, String ability, Map<String, String> values) {
    if (ability.equals(Iut.INTERFACE_DOWN)) {
      return new Act.CarrierLost(at, mark, number);
    }
    if (ability.equals(Iut.INTERFACE_UP)) {
      return new Act.CarrierBack(at, mark, number);
    }
    var address = values.get("address");
    return ability.equals(Iut.REMEMBER) && address != null
        ? new Act.Remembered(at, mark, number, Ipv4Address.parse(address))
        : new Act.Used(at, mark, number, ability, values);
  }

  @Override
  public Optional<DhcpService> serveDhcp(DhcpPool pool) {
    var began = iut.link().now();
    var service = iut.serveDhcp(pool);
    acts.add(began, (at, mark) -> new Act.Served(at, mark, number, service.isPresent()));
    return service;
  }

  private void noted(Runnable deed, ActLog.Maker act) {
    var began = iut.link().now();
    deed.run();
    acts.add(began, act);
  }

  /** What was never started has not ended. */
  @Override
  public Liveness liveness() {
    return acts.isStarted(number) ? iut.liveness() : new Liveness.Running();
  }

  /** Whoever answers for one of them answers for himself. */
  @Override
  public Set<Ipv4Address> linkLocal() {
    var known = iut.linkLocal();
    known.forEach(address -> acts.add((at, mark) -> new Act.Held(at, mark, number, address)));
    return known;
  }

  @Override
  public Optional<Path> log() {
    return iut.log();
  }

  @Override
  public void close() {
    iut.close();
  }
}
