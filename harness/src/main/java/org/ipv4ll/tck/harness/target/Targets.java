package org.ipv4ll.tck.harness.target;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ipv4ll.tck.harness.support.Nearest;

/** Finds targets by name or by file. */
public final class Targets {

  private static final String DIRECTORY = "/org/ipv4ll/tck/targets/";

  /** The shipped ones; each is a resource with this name. */
  private static final List<String> SHIPPED =
      text("index.txt").lines().filter(line -> !line.startsWith("#")).toList();

  private final Map<String, Adapter> adapters;

  public Targets(Collection<Adapter> adapters) {
    this.adapters =
        new TreeMap<>(adapters.stream().collect(Collectors.toMap(Adapter::name, a -> a)));
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
    return names().stream().filter(name -> find(name).roles().contains("host")).toList();
  }

  /**
   * The target of a shipped name, or of a target file.
   *
   * @throws TargetException if there is none, or if something is wrong with it
   */
  public TargetFile find(String nameOrPath) {
    return names().contains(nameOrPath) ? shipped(nameOrPath) : file(nameOrPath);
  }

  private TargetFile shipped(String name) {
    var file = name + ".yaml";
    return new TargetFileReader(adapters).read(file, text(file));
  }

  private static String text(String resource) {
    try (var in = Targets.class.getResourceAsStream(DIRECTORY + resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new TargetException("cannot read " + resource, e);
    }
  }

  private TargetFile file(String path) {
    var file = Path.of(path);
    if (!Files.isRegularFile(file)) {
      throw unknown(path);
    }
    try {
      return new TargetFileReader(adapters).read(path, Files.readString(file));
    } catch (IOException e) {
      throw new TargetException("cannot read " + path + ": " + e.getMessage(), e);
    }
  }

  private TargetException unknown(String word) {
    var mend =
        Nearest.to(word, names())
            .map(name -> "did you mean " + name + "?")
            .orElseGet(() -> "targets: " + String.join(", ", names()));
    return new TargetException("no target and no file %s; %s".formatted(word, mend));
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
