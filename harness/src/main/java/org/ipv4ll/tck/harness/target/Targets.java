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

  /** The shipped ones; each is a resource with this name. */
  private static final List<String> SHIPPED =
      List.of("reference", "reference-veth", "avahi-autoipd", "dhcpcd");

  private static final String DIRECTORY = "/org/ipv4ll/tck/targets/";

  private final Map<String, Adapter> adapters;

  public Targets(Collection<Adapter> adapters) {
    this.adapters =
        new TreeMap<>(adapters.stream().collect(Collectors.toMap(Adapter::name, a -> a)));
  }

  /** The names that need no file. */
  public List<String> names() {
    return SHIPPED;
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
    try (var in = Targets.class.getResourceAsStream(DIRECTORY + name + ".yaml")) {
      var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return new TargetFileReader(adapters).read(name + ".yaml", text);
    } catch (IOException e) {
      throw new TargetException("cannot read the target " + name, e);
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
    Optional<String> near = Nearest.to(word, names());
    return new TargetException(
        "no target and no file %s%s; targets: %s"
            .formatted(
                word,
                near.map(name -> " (did you mean " + name + "?)").orElse(""),
                String.join(", ", names())));
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
