// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ipv4ll.tck.harness.target.TargetFile.Ability;
import org.ipv4ll.tck.harness.yaml.Fields;
import org.ipv4ll.tck.harness.yaml.YamlNode;

/** Reads one entry of {@code abilities} in a target file. */
final class AbilityReader {

  private static final Pattern REQUEST = Pattern.compile("(?:([A-Z]+) )?(https?://\\S+)");
  private static final String AFTER_START = "after-start";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*\\}");

  private final String file;
  private final Adapter adapter;

  AbilityReader(String file, Adapter adapter) {
    this.file = file;
    this.adapter = adapter;
  }

  /** Adds the ability, or takes one away that the adapter would bring. */
  void read(String name, YamlNode node, Map<String, Ability> abilities) {
    if (node instanceof YamlNode.Scalar scalar && scalar.text().equals("none")) {
      abilities.remove(name);
    } else {
      abilities.put(name, ability(name, node));
    }
  }

  private Ability ability(String name, YamlNode node) {
    return node instanceof YamlNode.Scalar scalar
        ? word(name, scalar)
        : entry(Fields.of(file, "the ability " + name, node), node);
  }

  private Ability word(String name, YamlNode.Scalar scalar) {
    return switch (scalar.text()) {
      case "builtin" -> builtin(name, scalar);
      case "prompt" -> prompt(name, scalar);
      default -> throw error(scalar, "unknown word " + scalar.text() + "; known: " + words());
    };
  }

  private String words() {
    return adapter.reachesOut()
        ? "builtin, none, prompt, {command: [...]}, {http: ...}, {prompt: \"...\"}"
        : "builtin, none, {command: [...]}";
  }

  private Ability builtin(String name, YamlNode.Scalar scalar) {
    if (adapter.builtin().contains(name) || adapter.declarable().contains(name)) {
      return new Ability.Builtin();
    }
    throw error(scalar, name + " is not built in: give {command: [...]}");
  }

  private Ability prompt(String name, YamlNode.Scalar scalar) {
    demandReach(scalar);
    return Prompts.of(name)
        .<Ability>map(Ability.Prompt::new)
        .orElseThrow(
            () -> error(scalar, "say what is to be done: " + name + ": {prompt: \"...\"}"));
  }

  private Ability entry(Fields fields, YamlNode node) {
    if (fields.all().containsKey("http") || fields.all().containsKey("prompt")) {
      demandReach(node);
    }
    fields.allow(List.of("command", "files", "http", "prompt", AFTER_START));
    boolean after = fields.read(AFTER_START, value -> afterStart(fields, value)).orElse(true);
    if (fields.all().keySet().containsAll(Set.of("command", "files"))) {
      return filesThenCommand(fields);
    }
    Optional<Ability> found =
        fields
            .read("files", fields::variables)
            .<Ability>map(Ability.Files::new)
            .or(() -> fields.read("http", http -> http(http, after)))
            .or(() -> fields.read("prompt", fields::text).map(text -> prompt(text, after)));
    return found.orElseGet(
        () ->
            new Ability.Command(
                fields.demand("command", "[ping, -c1, \"{address}\"]", fields::texts), after));
  }

  private Ability filesThenCommand(Fields fields) {
    return new Ability.FilesThenCommand(
        new Ability.Files(fields.demand("files", "{}", fields::variables)),
        new Ability.Command(fields.demand("command", "[]", fields::texts), true));
  }

  private static Ability prompt(String text, boolean after) {
    return new Ability.Prompt(text, after);
  }

  /** Files are there before, and whatever runs in a bed has to wait for it. */
  private boolean afterStart(Fields fields, YamlNode node) {
    boolean after = fields.truth(node);
    if (after && fields.all().containsKey("files")) {
      throw error(node, "files are there before the start; leave " + AFTER_START + " out");
    }
    if (!after && fields.all().containsKey("command") && adapter.runsCommandsInside()) {
      throw error(
          node,
          "a command of the adapter %s runs inside, which is possible after the start only"
              .formatted(adapter.name()));
    }
    return after;
  }

  private Ability http(YamlNode node, boolean after) {
    if (node instanceof YamlNode.Scalar scalar) {
      return request(scalar, scalar.text(), new Request(Map.of(), "", after));
    }
    var fields = Fields.of(file, "http", node).allow(List.of("request", "headers", "body"));
    var example = "\"POST http://127.0.0.1:8000/ping/{address}\"";
    return request(
        node,
        fields.demand("request", example, fields::text),
        new Request(
            fields.read("headers", fields::variables).orElse(Map.of()),
            fields.read("body", fields::text).orElse(""),
            after));
  }

  /** What there is to a request beside its first line. */
  private record Request(Map<String, String> headers, String body, boolean afterStart) {}

  private Ability request(YamlNode node, String text, Request more) {
    var match = REQUEST.matcher(text);
    if (!match.matches() || !isAddress(match.group(2))) {
      throw error(node, "a request such as POST http://192.0.2.1/ping is needed here, not " + text);
    }
    var method = Optional.ofNullable(match.group(1)).orElse(more.body.isEmpty() ? "GET" : "POST");
    return new Ability.Http(method, match.group(2), more.headers, more.body, more.afterStart);
  }

  private static boolean isAddress(String url) {
    try {
      return URI.create(PLACEHOLDER.matcher(url).replaceAll("x")).getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void demandReach(YamlNode node) {
    if (!adapter.reachesOut()) {
      throw error(node, "http and prompt are not for the adapter " + adapter.name());
    }
  }

  private TargetException error(YamlNode node, String message) {
    return new TargetException(file + ":" + node.line() + ": " + message);
  }
}
