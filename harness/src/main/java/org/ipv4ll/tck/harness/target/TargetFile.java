package org.ipv4ll.tck.harness.target;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ipv4ll.tck.harness.support.Signal;

/**
 * A target file, its defaults filled in.
 *
 * @param adapter how its instances are reached
 * @param interfaces how many an instance has
 * @param start command line with placeholders, never a shell string
 * @param environment variables of its processes
 * @param files what is to be written into the bed before the start, by absolute path
 * @param storage where it remembers, if it does
 * @param startLatency from start or carrier to the host being ready to probe
 * @param abilities by name, those that the adapter brings included
 * @param versionCommand whose output tells the version
 */
public record TargetFile(
    String name,
    String adapter,
    List<String> roles,
    int interfaces,
    List<String> start,
    Map<String, String> environment,
    Map<String, String> files,
    Stop stop,
    Optional<String> storage,
    Duration startLatency,
    Map<String, Ability> abilities,
    Requires requires,
    List<String> versionCommand) {

  /** What a target has that remembers its address over a restart. */
  public static final String STORAGE = "storage";

  /** What a target has that can run on two interfaces at once. */
  public static final String TWO_INTERFACES = "two-interfaces";

  /** How it is asked to stop, and how long it may take. */
  public record Stop(Signal signal, Duration within) {}

  /** Something that the tester can have done. */
  public sealed interface Ability {

    /** The adapter does it itself. */
    record Builtin() implements Ability {}

    /** A command line with placeholders does it. */
    record Command(List<String> arguments) implements Ability {}

    /** Files that are there at the next start do it, by absolute path, with placeholders. */
    record Files(Map<String, String> contents) implements Ability {}
  }

  /** What has to be installed. */
  public record Requires(List<String> commands, List<String> packages) {}

  /** The same target under another name. */
  TargetFile named(String other) {
    return new TargetFile(
        other,
        adapter,
        roles,
        interfaces,
        start,
        environment,
        files,
        stop,
        storage,
        startLatency,
        abilities,
        requires,
        versionCommand);
  }

  /** What can be asked of it: its abilities, and what its other keys declare. */
  public Set<String> capabilities() {
    var names = new TreeSet<>(abilities.keySet());
    storage.ifPresent(path -> names.add(STORAGE));
    if (interfaces > 1) {
      names.add(TWO_INTERFACES);
    }
    return Set.copyOf(names);
  }
}
