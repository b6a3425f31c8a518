// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.support.Cache;
import org.ipv4ll.tck.harness.support.process.Signal;
import org.ipv4ll.tck.harness.target.TargetFile.Ability;
import org.ipv4ll.tck.harness.target.TargetFile.Bed;
import org.ipv4ll.tck.harness.target.TargetFile.Requires;
import org.ipv4ll.tck.harness.target.TargetFile.Stop;
import org.ipv4ll.tck.harness.yaml.Fields;
import org.ipv4ll.tck.harness.yaml.YamlNode;
import org.ipv4ll.tck.harness.yaml.YamlProblem;
import org.ipv4ll.tck.reports.model.Configuration;

/** Reads target files; every complaint names the file, the line and the mend. */
final class TargetFileReader {

  private static final List<String> ROLES =
      List.of("host", "router", "dns-client", "dns-server", "dhcp-server");
  private static final List<String> KEYS =
      List.of(
          "name",
          "adapter",
          "extends",
          "roles",
          "interfaces",
          "start",
          "environment",
          "files",
          "stop",
          "storage",
          "routable",
          "linkLocal",
          "startLatency",
          "abilities",
          "requires",
          "version",
          "root",
          "prepare",
          "parallel",
          "owners",
          "differs",
          "operator",
          "known");

  /** The one placeholder whose value is the same for all instances. */
  private static final String CACHE = "{cache}";

  /** Another one: the directory that the file is in. */
  private static final String HERE = "{here}";

  private static final int MOST_INTERFACES = 2;
  private static final Stop DEFAULT_STOP = new Stop(Signal.TERM, Duration.ofSeconds(3));

  /** Adapters that files may name; an empty answer is an adapter of a later version. */
  private final Map<String, Adapter> adapters;

  /** The text of a shipped target, by its name. */
  private final Function<String, Optional<String>> shipped;

  TargetFileReader(Map<String, Adapter> adapters, Function<String, Optional<String>> shipped) {
    this.adapters = adapters;
    this.shipped = shipped;
  }

  TargetFile read(String file, String text) {
    try {
      return parsed(file, text);
    } catch (YamlProblem e) {
      throw new TargetException(e.getMessage(), e);
    }
  }

  private TargetFile parsed(String file, String text) {
    var fields = fields(file, text);
    var adapter = adapter(fields);
    var strings = (Function<YamlNode, List<String>>) fields::texts;
    return new TargetFile(
        fields.demand("name", "my-daemon", fields::text),
        adapter.name(),
        new TargetFile.About(
            fields.read("roles", node -> roles(fields, node)).orElse(List.of("host")),
            fields
                .read("requires", node -> requires(file, node))
                .orElse(new Requires(List.of(), List.of(), List.of())),
            fields.read("known", node -> known(file, fields, node)).flatMap(path -> path),
            fields.read("parallel", node -> parallel(fields, node)).orElse(OptionalInt.empty()),
            origin(file, fields)),
        new TargetFile.Daemon(
            adapter.startsCommand()
                ? fields.demand("start", "[my-daemon, \"{interface}\"]", strings)
                : fields.read("start", strings).orElse(List.of()),
            fields.read("environment", fields::variables).orElse(Map.of()),
            fields.read("files", fields::variables).orElse(Map.of()),
            fields.read("stop", node -> stop(file, node)).orElse(DEFAULT_STOP),
            fields.read("storage", fields::text),
            fields.read("version", strings).orElse(List.of())),
        new TargetFile.Attachment(
            fields.read("interfaces", node -> interfaces(fields, node)).orElse(1),
            fields.read("routable", node -> routable(fields, node)).orElse(Set.of()),
            fields.read("linkLocal", node -> linkLocal(fields, node)).orElse(Set.of()),
            fields.read("startLatency", fields::duration).orElse(Duration.ofSeconds(1))),
        abilities(file, fields, adapter),
        bed(fields),
        adapter.settings(fields));
  }

  /** A relative path is meant from where the target file is; an empty list names none. */
  private static Optional<Path> known(String file, Fields fields, YamlNode node) {
    return node instanceof YamlNode.Sequence sequence && sequence.items().isEmpty()
        ? Optional.empty()
        : Optional.of(Path.of(file).resolveSibling(fields.text(node)));
  }

  /** Some keys are known to one adapter only. */
  private Adapter adapter(Fields fields) {
    if (fields.read("adapter", node -> node).isEmpty()) {
      fields.allow(keys(adapters.values()));
    }
    var adapter = fields.demand("adapter", "netns", node -> adapter(fields, node));
    fields.allow(keys(List.of(adapter)));
    return adapter;
  }

  private static List<String> keys(Collection<Adapter> adapters) {
    var own = adapters.stream().flatMap(adapter -> adapter.keys().stream().sorted());
    return Stream.concat(KEYS.stream(), own).distinct().toList();
  }

  private static Origin origin(String file, Fields fields) {
    return new Origin(
        fields.read("owners", node -> Owners.read(file, node)).orElse(Map.of()),
        new Configuration(
            fields.read("differs", fields::text).orElse(""),
            fields.read("operator", fields::text).orElse("")));
  }

  private static Bed bed(Fields fields) {
    return new Bed(
        fields.read("root", node -> root(fields, node)),
        fields.read("prepare", fields::commandLines).orElse(List.of()));
  }

  /** Blanks, commas and colons mean something else in a table of overlay mounts. */
  private static String root(Fields fields, YamlNode node) {
    var root = fields.text(node);
    if (root.matches("/[^\\s,:]+")) {
      return root;
    }
    throw fields.error(
        node, "an absolute path without blanks, commas and colons is needed here, not " + root);
  }

  private static Set<Ipv4Address> routable(Fields fields, YamlNode node) {
    return addresses(
        fields,
        node,
        address -> address.isUnicast() && !address.isLinkLocal(),
        "routable addresses such as [192.0.2.10]");
  }

  private static Set<Ipv4Address> linkLocal(Fields fields, YamlNode node) {
    return addresses(
        fields, node, Ipv4Address::isLinkLocal, "link-local addresses such as [169.254.7.9]");
  }

  private static Set<Ipv4Address> addresses(
      Fields fields, YamlNode node, Predicate<Ipv4Address> fits, String needed) {
    return fields.texts(node).stream()
        .map(
            text ->
                address(text)
                    .filter(fits)
                    .orElseThrow(
                        () -> fields.error(node, needed + " are needed here, not " + text)))
        .collect(Collectors.toSet());
  }

  private static Optional<Ipv4Address> address(String text) {
    try {
      return Optional.of(Ipv4Address.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static OptionalInt parallel(Fields fields, YamlNode node) {
    int parallel = fields.number(node);
    if (parallel == 0) {
      throw fields.error(node, "at least one case must run");
    }
    return OptionalInt.of(parallel);
  }

  /** The keys of a file, and those of the target that it extends. */
  private Fields fields(String file, String text) {
    var here = Path.of(file).toAbsolutePath().normalize().getParent();
    var document =
        YamlNode.parse(file, text)
            .replaced(CACHE, Cache.directory().toString())
            .replaced(HERE, String.valueOf(here));
    var own = Fields.of(file, "the target file", document).allow(keys(adapters.values()));
    return own.read("extends", node -> base(own, node)).map(own::over).orElse(own);
  }

  private Fields base(Fields fields, YamlNode node) {
    var name = fields.text(node);
    return shipped
        .apply(name)
        .map(text -> fields(name + ".yaml", text))
        .orElseThrow(() -> fields.error(node, "no shipped target has the name " + name));
  }

  private Adapter adapter(Fields fields, YamlNode node) {
    var name = fields.text(node);
    var adapter = adapters.get(name);
    if (adapter != null) {
      return adapter;
    }
    throw fields.error(
        node, "unknown adapter " + name + "; known: " + String.join(", ", adapters.keySet()));
  }

  private static List<String> roles(Fields fields, YamlNode node) {
    var roles = fields.texts(node);
    for (var role : roles) {
      if (!ROLES.contains(role)) {
        throw fields.error(node, "unknown role " + role + "; known: " + String.join(", ", ROLES));
      }
    }
    return roles;
  }

  private static int interfaces(Fields fields, YamlNode node) {
    int count = fields.number(node);
    if (count < 1 || count > MOST_INTERFACES) {
      throw fields.error(node, "1 or 2 interfaces can be given, not " + count);
    }
    return count;
  }

  private static Stop stop(String file, YamlNode node) {
    var fields = Fields.of(file, "stop", node).allow(List.of("signal", "within"));
    return new Stop(
        fields.read("signal", text -> signal(fields, text)).orElse(DEFAULT_STOP.signal()),
        fields.read("within", fields::duration).orElse(DEFAULT_STOP.within()));
  }

  private static Signal signal(Fields fields, YamlNode node) {
    var name = fields.text(node);
    return Signal.named(name)
        .orElseThrow(() -> fields.error(node, "unknown signal " + name + "; for example: TERM"));
  }

  private static Requires requires(String file, YamlNode node) {
    var fields = Fields.of(file, "requires", node).allow(List.of("commands", "packages", "build"));
    return new Requires(
        fields.read("commands", fields::texts).orElse(List.of()),
        fields.read("packages", fields::texts).orElse(List.of()),
        fields.read("build", fields::texts).orElse(List.of()));
  }

  private static Map<String, Ability> abilities(String file, Fields fields, Adapter adapter) {
    var abilities = new TreeMap<String, Ability>();
    adapter.builtin().forEach(name -> abilities.put(name, new Ability.Builtin()));
    fields
        .read("abilities", node -> Fields.of(file, "abilities", node).all())
        .orElse(Map.of())
        .forEach((name, node) -> new AbilityReader(file, adapter).read(name, node, abilities));
    return abilities;
  }
}
