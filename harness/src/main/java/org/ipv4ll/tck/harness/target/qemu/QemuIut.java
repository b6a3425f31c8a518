// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.qemu;

import static org.ipv4ll.tck.harness.target.TargetException.guarded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.link.Link;
import org.ipv4ll.tck.harness.link.SocketLink;
import org.ipv4ll.tck.harness.support.process.Command;
import org.ipv4ll.tck.harness.support.process.StampedLog;
import org.ipv4ll.tck.harness.target.AbilityOutcome;
import org.ipv4ll.tck.harness.target.CaseBed;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.Liveness;
import org.ipv4ll.tck.harness.target.Placeholders;
import org.ipv4ll.tck.harness.target.Startup;
import org.ipv4ll.tck.harness.target.TargetException;
import org.ipv4ll.tck.harness.target.TargetFile;
import org.ipv4ll.tck.harness.target.TargetFile.Ability;
import org.jspecify.annotations.Nullable;

/** One instance of an implementation in a virtual machine of its own. */
final class QemuIut implements Iut {

  private final TargetFile file;
  private final CaseBed bed;
  private final GuestFiles files;
  private final Wire wire;
  private final SocketLink link;
  private final Path log;
  private Instant born = Instant.MIN;
  private volatile @Nullable Machine machine;
  private @Nullable Monitor monitor;
  private @Nullable UnixLine console;

  private QemuIut(TargetFile file, CaseBed bed, GuestFiles files, Wire wire) {
    this.file = file;
    this.bed = bed;
    this.files = files;
    this.wire = wire;
    this.link = SocketLink.open(wire.medium());
    this.log =
        Files.isDirectory(bed.directory()) ? bed.directory().resolve("target.log") : files.log();
  }

  static QemuIut open(TargetFile file, CaseBed bed) {
    var files = new GuestFiles(bed.number());
    var network = file.settings(QemuSettings.class).network();
    try {
      return new QemuIut(file, bed, files, Wire.make(network, bed.number(), files.directory()));
    } catch (RuntimeException e) {
      files.close();
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
    guarded(this::begin);
  }

  @Override
  public boolean isToldRunning(String ability) {
    return file.isToldRunning(ability);
  }

  /** The cable is out long before a guest has booted so far as to look for it. */
  @Override
  public void startUnplugged() {
    start();
    carrier(false);
  }

  private void begin() {
    files.forgetSockets();
    int mark = link.frames().size();
    born = link.now();
    var begun =
        Machine.begin(
            placeholders().fill(file.daemon().start()),
            placeholders().fill(file.daemon().environment()),
            log);
    machine = begun;
    new Startup(link, begun::isBusy).await(mark);
    if (!(begun.liveness() instanceof Liveness.Running)) {
      throw new TargetException(
          "%s ended at once, %s:%n  %s"
              .formatted(file.daemon().start().get(0), begun.liveness(), begun.lastLines()));
    }
  }

  private Placeholders placeholders() {
    return new Placeholders(
        Map.of(
            "netdev", wire.netdev(),
            "mac", bed.mac().toString(),
            "disk", files.disk().toString(),
            "qmp", "unix:" + files.monitor() + ",server=on,wait=off",
            "console", "unix:" + files.console() + ",server=on,wait=off",
            "run", files.directory().toString()));
  }

  @Override
  public void carrier(boolean up) {
    if (monitor == null) {
      started();
      monitor = Monitor.at(files.monitor());
    }
    monitor.link(Wire.ID, up);
  }

  /** The power is switched off and on; the disk is kept or replaced by a blank one. */
  @Override
  public Instant restart(boolean keepStorage) {
    guarded(
        () -> {
          started().stop(file.daemon().stop());
          disconnect();
          if (!keepStorage) {
            files.blank();
          }
          begin();
        });
    return born;
  }

  private void disconnect() {
    if (monitor != null) {
      monitor.close();
      monitor = null;
    }
    if (console != null) {
      console.close();
      console = null;
    }
  }

  private Machine started() {
    if (machine == null) {
      throw new TargetException(file.name() + " was not started");
    }
    return machine;
  }

  @Override
  public OptionalLong process() {
    var begun = machine;
    return begun == null ? OptionalLong.empty() : OptionalLong.of(begun.process());
  }

  @Override
  public Liveness liveness() {
    return started().liveness();
  }

  @Override
  public void use(String ability, Map<String, String> values) {
    var how = file.abilities().get(ability);
    if (how instanceof Ability.Command command) {
      var line = placeholders().with(values).fill(command.arguments());
      guarded(
          () ->
              AbilityOutcome.of(ability, Command.of(line))
                  .conclude(text -> StampedLog.add(log, text)));
    } else if (how instanceof Ability.Builtin) {
      say(ability, values);
    } else {
      throw new TargetException(file.name() + " has no ability " + ability);
    }
  }

  /** Has the guest's shell send something; the address is one, whatever the case says. */
  private void say(String ability, Map<String, String> values) {
    var to = Ipv4Address.parse(values.getOrDefault("address", ""));
    if (console == null) {
      started();
      console = UnixLine.to(files.console());
    }
    console.write(
        switch (ability) {
          case "talk-ping" -> "ping -c 1 -W 1 " + to;
          case "talk-udp" -> "echo 12345678 | nc -u -w 1 " + to + " 9";
          case "talk-tcp" -> "nc -w 20 " + to + " 9";
          default -> throw new TargetException("not a conversation: " + ability);
        });
  }

  @Override
  public Set<Ipv4Address> linkLocal() {
    return file.attachment().linkLocal();
  }

  @Override
  public Optional<Path> log() {
    return Optional.of(log);
  }

  @Override
  public void close() {
    disconnect();
    if (machine != null) {
      machine.end();
    }
    link.close();
    files.close();
  }
}
