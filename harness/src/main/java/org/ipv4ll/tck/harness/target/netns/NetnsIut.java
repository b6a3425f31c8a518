// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.netns;

import static org.ipv4ll.tck.harness.target.TargetException.guarded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.server.AddressPlan;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.link.Link;
import org.ipv4ll.tck.harness.support.process.Command;
import org.ipv4ll.tck.harness.support.process.StampedLog;
import org.ipv4ll.tck.harness.support.testbed.OpenPort;
import org.ipv4ll.tck.harness.support.testbed.VethPair;
import org.ipv4ll.tck.harness.support.testbed.VethPair.Kernel;
import org.ipv4ll.tck.harness.target.CabledIut;
import org.ipv4ll.tck.harness.target.Cabling;
import org.ipv4ll.tck.harness.target.CaseBed;
import org.ipv4ll.tck.harness.target.DhcpPool;
import org.ipv4ll.tck.harness.target.DhcpService;
import org.ipv4ll.tck.harness.target.IutInterface;
import org.ipv4ll.tck.harness.target.Liveness;
import org.ipv4ll.tck.harness.target.Placeholders;
import org.ipv4ll.tck.harness.target.Startup;
import org.ipv4ll.tck.harness.target.TargetException;
import org.ipv4ll.tck.harness.target.TargetFile;
import org.ipv4ll.tck.harness.target.TargetFile.Ability;
import org.jspecify.annotations.Nullable;

/** One instance of a daemon in its bed. */
final class NetnsIut extends CabledIut {

  /** The rules that every namespace has, and no others. */
  private static final String RULES =
      """
      rule flush
      rule add lookup main pref 32766
      rule add lookup default pref 32767
      """;

  private static final Set<String> CONFIGURES_ITSELF = Set.of("host", "router");

  /** What {@code accept-tcp} stands for (RFC 862); the kernel is a part of the host. */
  private static final int ECHO = 7;

  private static final String SERVER_MAC = "06:00:00:00:00:0e";

  private final Cabling cabling;
  private final BedFiles files;
  private final KernelTalk conversation;
  private final RoutableAddress routable;
  private final OpenPort echo;
  private final Path log;
  private final Map<String, String> planted = new TreeMap<>();
  private final List<DhcpService> servers = new ArrayList<>();
  private volatile @Nullable DaemonProcess life;
  private Instant born = Instant.MIN;

  private NetnsIut(TargetFile file, CaseBed bed, Cabling cabling, BedFiles files) {
    super(file);
    this.cabling = cabling;
    this.files = files;
    this.conversation = new KernelTalk(cabling.iut());
    this.routable = new RoutableAddress(cabling.iut(), VethPair.IUT_INTERFACE);
    this.echo = new OpenPort(cabling.iut(), ECHO);
    this.log =
        Files.isDirectory(bed.directory()) ? bed.directory().resolve("target.log") : files.log();
  }

  static NetnsIut open(TargetFile file, CaseBed bed) {
    var cabling = Cabling.lay(bed, Kernel.SPEAKS);
    try {
      var root = file.bed().root().orElse(BedMounts.MACHINE);
      return new NetnsIut(file, bed, cabling, new BedFiles(bed.number(), root));
    } catch (RuntimeException e) {
      cabling.close();
      throw e;
    }
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
  protected void awaitCarrier() {
    cabling.awaitCarrier();
  }

  @Override
  protected void begin() {
    var provided = placeholders().fill(file().daemon().files());
    provided.putAll(planted);
    planted.clear();
    files.provide(
        provided, reach(), file().bed().prepare().stream().map(placeholders()::fill).toList());
    configure();
    var command = placeholders().fill(file().daemon().start());
    int mark = link().frames().size();
    born = link().now();
    var begun = DaemonProcess.begin(cabling.iut().path(), files, log, command, environment());
    life = begun;
    new Startup(link(), begun::isBusy).await(mark);
    if (!(begun.liveness() instanceof Liveness.Running)) {
      throw new TargetException(
          file().daemon().start().get(0)
              + " ended at once, "
              + begun.liveness()
              + ":"
              + begun.lastLines());
    }
  }

  /** A server or client of another service claims nothing: its address is configured. */
  private void configure() {
    if (file().about().roles().stream().noneMatch(CONFIGURES_ITSELF::contains)) {
      var address = AddressPlan.OWN + "/" + AddressPlan.PREFIX;
      var device = cabling.devices().get(0);
      Command.of("ip", "-netns", cabling.iut().name(), "addr", "replace", address, "dev", device)
          .succeed();
    }
  }

  private Placeholders placeholders() {
    var values = new HashMap<String, String>();
    values.put("state", files.state().toString());
    values.put("run", files.run().toString());
    values.put("own", AddressPlan.OWN.toString());
    values.put("server", AddressPlan.SERVER.toString());
    for (int index = 0; index < cabling.devices().size(); index++) {
      var number = index == 0 ? "" : Integer.toString(index + 1);
      values.put("interface" + number, cabling.devices().get(index));
      values.put("mac" + number, interfaces().get(index).mac().toString());
    }
    return new Placeholders(Map.copyOf(values));
  }

  private Map<String, String> environment() {
    var defaults = Map.of("container", "lxc", "TERM", "dumb");
    return placeholders().fill(file().daemon().environment(defaults));
  }

  /** What the command line names below the directories that are empty in a bed. */
  private List<Path> reach() {
    return Stream.concat(file().daemon().start().stream(), abilityArguments())
        .filter(argument -> argument.startsWith("/tmp/") || argument.startsWith("/run/"))
        .map(Path::of)
        .filter(Files::exists)
        .map(NetnsIut::directoryOf)
        .distinct()
        .toList();
  }

  private static Path directoryOf(Path path) {
    if (path.getNameCount() < 3) {
      throw new TargetException(path + " is hidden in a bed; put it in a directory of its own");
    }
    return path.getParent();
  }

  private Stream<String> abilityArguments() {
    return file().abilityCommands().flatMap(List::stream);
  }

  @Override
  public void carrier(boolean up) {
    guarded(() -> cabling.carrier(up));
  }

  @Override
  public Instant restart(boolean keepStorage) {
    guarded(
        () -> {
          started().stop(file().daemon().stop());
          files.clean(keepStorage);
          forgetAddresses();
          begin();
        });
    return born;
  }

  /** What the last life has left in the kernel would not be there after a boot. */
  private void forgetAddresses() {
    var script =
        cabling.devices().stream()
            .map(
                "addr flush dev %1$s%nroute flush dev %1$s table all%nneigh flush dev %1$s%n"
                    ::formatted)
            .collect(Collectors.joining("", "", RULES));
    Command.of("ip", "-netns", cabling.iut().name(), "-force", "-batch", "-").reading(script).run();
  }

  private DaemonProcess started() {
    if (life == null) {
      throw new TargetException(file().name() + " was not started");
    }
    return life;
  }

  @Override
  public OptionalLong process() {
    var begun = life;
    return begun == null ? OptionalLong.empty() : OptionalLong.of(begun.process());
  }

  @Override
  public Liveness liveness() {
    return started().liveness();
  }

  @Override
  public void use(String ability, Map<String, String> values) {
    var how = file().ability(ability, life != null);
    if (how instanceof Ability.Command command) {
      var line = placeholders().with(named(values)).fill(command.arguments());
      guarded(() -> started().use(ability, line).conclude(text -> StampedLog.add(log, text)));
    } else if (how instanceof Ability.Files stored) {
      planted.putAll(placeholders().with(values).fill(stored.contents()));
    } else if (how instanceof Ability.Builtin) {
      guarded(() -> perform(ability, values));
    } else {
      throw new TargetException(file().name() + " has no ability " + ability);
    }
  }

  private void perform(String ability, Map<String, String> values) {
    switch (ability) {
      case ADD_ROUTABLE -> routable.add(values);
      case REMOVE_ROUTABLE -> routable.remove(values);
      case INTERFACE_DOWN -> cabling.interfaceUp(false);
      case INTERFACE_UP -> cabling.interfaceUp(true);
      case DHCP -> {} // it has its client from the start
      default -> conversation.say(ability, named(values));
    }
  }

  /** An interface that the tester names by its number is known by its name in the bed. */
  private Map<String, String> named(Map<String, String> values) {
    var named = new HashMap<>(values);
    named.computeIfPresent("through", (key, number) -> device(number));
    return named;
  }

  private String device(String number) {
    return cabling.devices().get(Integer.parseInt(number) - 1);
  }

  @Override
  public Optional<DhcpService> serveDhcp(DhcpPool pool) {
    guarded(
        () -> {
          var port = cabling.serverPort(SERVER_MAC);
          servers.add(Dnsmasq.start(port, pool, log.resolveSibling("dhcp-server.log")));
        });
    return Optional.of(servers.get(servers.size() - 1));
  }

  @Override
  public Set<Ipv4Address> linkLocal() {
    var known = new HashSet<>(file().attachment().linkLocal());
    known.addAll(KernelAddresses.linkLocal(cabling.iut(), VethPair.IUT_INTERFACE));
    return known;
  }

  @Override
  public Optional<Path> log() {
    return Optional.of(log);
  }

  @Override
  public void close() {
    if (life != null) {
      life.end();
    }
    conversation.close();
    echo.close();
    servers.forEach(DhcpService::close);
    cabling.close();
    files.close();
  }
}
