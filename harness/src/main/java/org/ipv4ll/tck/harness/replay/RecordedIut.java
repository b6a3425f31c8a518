package org.ipv4ll.tck.harness.replay;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.link.Link;
import org.ipv4ll.tck.harness.target.DhcpPool;
import org.ipv4ll.tck.harness.target.DhcpService;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.IutInterface;
import org.ipv4ll.tck.harness.target.Liveness;

/** An instance whose treatment is noted. */
final class RecordedIut implements Iut {

  private final Iut iut;
  private final int number;
  private final Recorder recorder;
  private final List<IutInterface> interfaces;

  RecordedIut(Iut iut, int number, Recorder recorder) {
    this.iut = iut;
    this.number = number;
    this.recorder = recorder;
    this.interfaces =
        iut.interfaces().stream()
            .map(own -> new IutInterface(new RecordedLink(own.link(), recorder), own.mac()))
            .toList();
  }

  Iut original() {
    return iut;
  }

  @Override
  public Link link() {
    return interfaces.get(0).link();
  }

  @Override
  public MacAddress mac() {
    return iut.mac();
  }

  @Override
  public List<IutInterface> interfaces() {
    return interfaces;
  }

  @Override
  public OptionalLong process() {
    return iut.process();
  }

  @Override
  public void start() {
    noted(Deeds.START, iut::start);
  }

  @Override
  public void carrier(boolean up) {
    noted(Deeds.carrier(up), () -> iut.carrier(up));
  }

  @Override
  public Instant restart(boolean keepStorage) {
    var born = iut.restart(keepStorage);
    recorder.did(number, Deeds.restart(keepStorage), born, iut.link().now());
    return born;
  }

  @Override
  public void use(String ability, Map<String, String> values) {
    noted(Deeds.use(ability, values), () -> iut.use(ability, values));
  }

  @Override
  public Optional<DhcpService> serveDhcp(DhcpPool pool) {
    var from = iut.link().now();
    var service = iut.serveDhcp(pool);
    recorder.did(number, Deeds.dhcp(service.isPresent()), from, iut.link().now());
    return service;
  }

  private void noted(String what, Runnable deed) {
    var from = iut.link().now();
    deed.run();
    recorder.did(number, what, from, iut.link().now());
  }

  @Override
  public Liveness liveness() {
    var liveness = iut.liveness();
    recorder.alive(liveness);
    return liveness;
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
