// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ipv4ll.tck.harness.support.Nearest;

/** Finds targets by name or by file. */
public final class Targets {

  private static final String DIRECTORY = "/org/ipv4ll/tck/targets/";

  /** The shipped ones; each is a resource with this name. */
  private static final List<String> SHIPPED =
      resource("index.txt").lines().filter(line -> !line.startsWith("#")).toList();

  private final TargetFileReader reader;
  private final Map<String, Adapter> adapters;

  public Targets(Collection<Adapter> adapters) {
    this.adapters =
        new TreeMap<>(adapters.stream().collect(Collectors.toMap(Adapter::name, a -> a)));
    this.reader = new TargetFileReader(this.adapters, Targets::text);
  }

  /** The shipped target that is the reference of a role. */
  public static String reference(String role) {
    return role.equals("host") ? "reference" : "reference-" + role;
  }

  /** The names that need no file. */
  public List<String> names() {
    return SHIPPED;
  }

  /** Those of them that are judged as hosts. */
  public List<String> hosts() {
    return names().stream().filter(name -> find(name).about().roles().contains("host")).toList();
  }

  /**
   * The target of a shipped name, or of a target file.
   *
   * @throws TargetException if there is none, or if something is wrong with it
   */
  public TargetFile find(String nameOrPath) {
    return text(nameOrPath)
        .map(text -> reader.read(nameOrPath + ".yaml", text))
        .orElseGet(() -> file(nameOrPath));
  }

  /** The text of a shipped target. */
  private static Optional<String> text(String name) {
    return SHIPPED.contains(name) ? Optional.of(resource(name + ".yaml")) : Optional.empty();
  }

  private static String resource(String name) {
    try (var in = Targets.class.getResourceAsStream(DIRECTORY + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new TargetException("cannot read " + name, e);
    }
  }

  private TargetFile file(String path) {
    var file = Path.of(path);
    if (!Files.isRegularFile(file)) {
      throw unknown(path);
    }
    try {
      return reader.read(path, Files.readString(file));
    } catch (IOException e) {
      throw new TargetException("cannot read " + path + ": " + e.getMessage(), e);
    }
  }

  private TargetException unknown(String word) {
    var meant = Nearest.words(word, names());
    var mend =
        meant.isEmpty()
            ? "'list --targets' has all"
            : "did you mean " + String.join(", ", meant) + "?";
    return new TargetException("no target and no file %s; %s".formatted(word, mend));
  }

  /** Whether only root can reach it. */
  public boolean needsRoot(TargetFile file) {
    return adapters.get(file.adapter()).needsRoot();
  }

  /** Finds a target, names it and makes it; it is to be closed. */
  public Target openAs(String nameOrPath, String name) {
    var file = find(nameOrPath);
    return open(nameOrPath.equals(name) ? file : file.named(name));
  }

  /** Makes the target; it is to be closed. */
  public Target open(TargetFile file) {
    return adapters.get(file.adapter()).open(file);
  }
}
