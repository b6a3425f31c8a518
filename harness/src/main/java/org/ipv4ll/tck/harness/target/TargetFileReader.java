package org.ipv4ll.tck.harness.target;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.ipv4ll.tck.harness.support.Signal;
import org.ipv4ll.tck.harness.target.TargetFile.Ability;
import org.ipv4ll.tck.harness.target.TargetFile.Requires;
import org.ipv4ll.tck.harness.target.TargetFile.Stop;
import org.ipv4ll.tck.harness.yaml.Fields;
import org.ipv4ll.tck.harness.yaml.YamlNode;
import org.ipv4ll.tck.harness.yaml.YamlProblem;

/** Reads target files; every complaint names the file, the line and the mend. */
final class TargetFileReader {

  private static final List<String> ROLES =
      List.of("host", "router", "dns-client", "dns-server", "dhcp-server");
  private static final List<String> KEYS =
      List.of(
          "name",
          "adapter",
          "roles",
          "interfaces",
          "start",
          "environment",
          "files",
          "stop",
          "storage",
          "startLatency",
          "abilities",
          "requires",
          "version",
          "known");
  private static final int MOST_INTERFACES = 2;
  private static final Stop DEFAULT_STOP = new Stop(Signal.TERM, Duration.ofSeconds(3));

  /** Adapters that files may name; an empty answer is an adapter of a later version. */
  private final Map<String, Adapter> adapters;

  TargetFileReader(Map<String, Adapter> adapters) {
    this.adapters = adapters;
  }

  TargetFile read(String file, String text) {
    try {
      return parsed(file, text);
    } catch (YamlProblem e) {
      throw new TargetException(e.getMessage(), e);
    }
  }

  private TargetFile parsed(String file, String text) {
    var fields = Fields.of(file, "the target file", YamlNode.parse(file, text)).allow(KEYS);
    var adapter = fields.demand("adapter", "netns", node -> adapter(fields, node));
    var strings = (Function<YamlNode, List<String>>) fields::texts;
    return new TargetFile(
        fields.demand("name", "my-daemon", fields::text),
        adapter.name(),
        fields.read("roles", node -> roles(fields, node)).orElse(List.of("host")),
        fields.read("interfaces", node -> interfaces(fields, node)).orElse(1),
        adapter.startsCommand()
            ? fields.demand("start", "[my-daemon, \"{interface}\"]", strings)
            : List.of(),
        fields.read("environment", fields::variables).orElse(Map.of()),
        fields.read("files", fields::variables).orElse(Map.of()),
        fields.read("stop", node -> stop(file, node)).orElse(DEFAULT_STOP),
        fields.read("storage", fields::text),
        fields.read("startLatency", fields::duration).orElse(Duration.ofSeconds(1)),
        abilities(file, fields, adapter),
        fields
            .read("requires", node -> requires(file, node))
            .orElse(new Requires(List.of(), List.of())),
        fields.read("version", strings).orElse(List.of()));
  }

  private Adapter adapter(Fields fields, YamlNode node) {
    var name = fields.text(node);
    var adapter = adapters.get(name);
    if (adapter != null) {
      return adapter;
    }
    throw fields.error(
        node,
        Adapter.LATER.contains(name)
            ? "the adapter " + name + " is not available in this version"
            : "unknown adapter " + name + "; known: " + String.join(", ", adapters.keySet()));
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
    var fields = Fields.of(file, "requires", node).allow(List.of("commands", "packages"));
    return new Requires(
        fields.read("commands", fields::texts).orElse(List.of()),
        fields.read("packages", fields::texts).orElse(List.of()));
  }

  private static Map<String, Ability> abilities(String file, Fields fields, Adapter adapter) {
    var abilities = new TreeMap<String, Ability>();
    adapter.builtin().forEach(name -> abilities.put(name, new Ability.Builtin()));
    fields
        .read("abilities", node -> Fields.of(file, "abilities", node).all())
        .orElse(Map.of())
        .forEach((name, node) -> abilities.put(name, ability(file, name, node, adapter)));
    return abilities;
  }

  private static Ability ability(String file, String name, YamlNode node, Adapter adapter) {
    if (node instanceof YamlNode.Scalar scalar && scalar.text().equals("builtin")) {
      if (adapter.builtin().contains(name) || adapter.declarable().contains(name)) {
        return new Ability.Builtin();
      }
      throw new TargetException(
          file + ":" + node.line() + ": " + name + " is not built in: give {command: [...]}");
    }
    var fields = Fields.of(file, "the ability " + name, node);
    if (fields.all().containsKey("http") || fields.all().containsKey("prompt")) {
      throw fields.error(node, "http and prompt are not available in this version");
    }
    fields.allow(List.of("command", "files"));
    var files = fields.read("files", fields::variables);
    if (files.isPresent()) {
      return new Ability.Files(files.get());
    }
    return new Ability.Command(
        fields.demand("command", "[ping, -c1, \"{address}\"]", fields::texts));
  }
}
