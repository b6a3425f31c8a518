// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.container;

import static org.ipv4ll.tck.harness.target.TargetException.guarded;

import java.io.IOException;
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
import org.ipv4ll.tck.harness.link.PcapLink;
import org.ipv4ll.tck.harness.support.process.StampedLog;
import org.ipv4ll.tck.harness.support.testbed.VethPair;
import org.ipv4ll.tck.harness.target.CabledIut;
import org.ipv4ll.tck.harness.target.CaseBed;
import org.ipv4ll.tck.harness.target.Liveness;
import org.ipv4ll.tck.harness.target.Placeholders;
import org.ipv4ll.tck.harness.target.Startup;
import org.ipv4ll.tck.harness.target.TargetException;
import org.ipv4ll.tck.harness.target.TargetFile;
import org.ipv4ll.tck.harness.target.TargetFile.Ability;
import org.ipv4ll.tck.harness.target.netns.KernelTalk;
import org.ipv4ll.tck.harness.target.netns.RoutableAddress;
import org.jspecify.annotations.Nullable;

/** One instance of an implementation in a container of its own. */
final class ContainerIut extends CabledIut {

  private final String image;
  private final CaseBed bed;
  private final Plug plug;
  private final SharedFiles files;
  private final KernelTalk conversation;
  private final RoutableAddress routable;
  private final Path log;
  private final StringBuilder earlierLogs = new StringBuilder();
  private final StringBuilder told = new StringBuilder();
  private Instant born = Instant.MIN;
  private Map<String, String> planted = Map.of();
  private volatile @Nullable HeldContainer container;
  private @Nullable Link link;
  private boolean begun;

  private ContainerIut(TargetFile file, String image, CaseBed bed, Plug plug) {
    super(file);
    this.image = image;
    this.bed = bed;
    this.plug = plug;
    this.files = new SharedFiles(bed.number());
    this.conversation = new KernelTalk(plug.cable().iut());
    this.routable = new RoutableAddress(plug.cable().iut(), plug.cable().device());
    this.log =
        Files.isDirectory(bed.directory()) ? bed.directory().resolve("target.log") : files.log();
  }

  static ContainerIut open(TargetFile file, String image, CaseBed bed) {
    var settings = file.settings(ContainerSettings.class);
    var plug = Plug.make(settings.network(), bed.number(), bed.mac().toString());
    var iut = new ContainerIut(file, image, bed, plug);
    try {
      iut.make();
      iut.link = PcapLink.open(plug.cable().tester(), VethPair.TESTER_INTERFACE);
      return iut;
    } catch (RuntimeException e) {
      iut.close();
      throw e;
    }
  }

  private void make() {
    var made = HeldContainer.start(recipe(), files);
    container = made;
    plug.cable().attach(made.pid());
  }

  private HeldContainer.Recipe recipe() {
    return new HeldContainer.Recipe(
        files.directory().getParent().getFileName() + "-" + bed.number(),
        image,
        plug.network(),
        file().settings(ContainerSettings.class),
        placeholders().fill(file().daemon().start()),
        placeholders().fill(file().daemon().environment()));
  }

  private Placeholders placeholders() {
    return new Placeholders(
        Map.of(
            "interface", plug.cable().device(),
            "mac", bed.mac().toString(),
            "state", files.state().toString(),
            "run", files.run().toString()));
  }

  @Override
  public Link link() {
    if (link == null) {
      throw new TargetException(file().name() + " has no link");
    }
    return link;
  }

  @Override
  public MacAddress mac() {
    return bed.mac();
  }

  @Override
  protected void awaitCarrier() {
    plug.cable().awaitCarrier();
  }

  @Override
  protected void begin() {
    var provided = placeholders().fill(file().daemon().files());
    provided.putAll(planted);
    planted = Map.of();
    files.provide(provided);
    int mark = link().frames().size();
    born = link().now();
    var held = held();
    held.release();
    new Startup(link(), held::isBusy).await(mark);
    if (!(held.liveness() instanceof Liveness.Running)) {
      throw new TargetException(
          "%s ended at once, %s:%n%s"
              .formatted(file().name(), held.liveness(), held.log().strip()));
    }
    begun = true;
  }

  private HeldContainer held() {
    if (container == null) {
      throw new TargetException(file().name() + " has no container");
    }
    return container;
  }

  @Override
  public void carrier(boolean up) {
    guarded(() -> plug.cable().carrier(up));
  }

  /** With storage the same container is started again; without, a new one takes its place. */
  @Override
  public Instant restart(boolean keepStorage) {
    guarded(
        () -> {
          held().stop(file().daemon().stop());
          plug.cable().detach();
          if (keepStorage) {
            held().startAgain();
            plug.cable().attach(held().pid());
          } else {
            replace();
          }
          plug.cable().awaitCarrier();
          begin();
        });
    return born;
  }

  private void replace() {
    earlierLogs.append(held().log());
    held().close();
    files.wipe();
    make();
  }

  @Override
  public OptionalLong process() {
    var held = container;
    return held == null ? OptionalLong.empty() : OptionalLong.of(held.pid());
  }

  @Override
  public Liveness liveness() {
    if (!begun) {
      throw new TargetException(file().name() + " was not started");
    }
    return held().liveness();
  }

  @Override
  public void use(String ability, Map<String, String> values) {
    var how = file().ability(ability, begun);
    if (how instanceof Ability.Command command) {
      var line = placeholders().with(values).fill(command.arguments());
      guarded(() -> held().use(ability, line).conclude(this::note));
    } else if (how instanceof Ability.Files stored) {
      planted = placeholders().with(values).fill(stored.contents());
    } else if (how instanceof Ability.Builtin) {
      guarded(() -> perform(ability, values));
    } else {
      throw new TargetException(file().name() + " has no ability " + ability);
    }
  }

  private void note(String text) {
    text.lines().forEach(line -> told.append(StampedLog.line(Instant.now(), line)).append('\n'));
  }

  private void perform(String ability, Map<String, String> values) {
    switch (ability) {
      case ADD_ROUTABLE -> routable.add(values);
      case REMOVE_ROUTABLE -> routable.remove(values);
      default -> conversation.say(ability, values);
    }
  }

  /** What its containers have printed, and how the last one fares. */
  @Override
  public Set<Ipv4Address> linkLocal() {
    return file().attachment().linkLocal();
  }

  @Override
  public Optional<Path> log() {
    try {
      Files.writeString(
          log,
          earlierLogs
              + held().log()
              + told
              + "container of "
              + image
              + ": "
              + held().liveness()
              + "\n");
    } catch (IOException e) {
      throw new TargetException("cannot write " + log + ": " + e.getMessage(), e);
    }
    return Optional.of(log);
  }

  @Override
  public void close() {
    if (container != null) {
      container.close();
    }
    conversation.close();
    if (link != null) {
      link.close();
    }
    plug.close();
    files.close();
  }
}
