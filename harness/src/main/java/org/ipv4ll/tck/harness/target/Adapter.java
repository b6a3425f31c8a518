package org.ipv4ll.tck.harness.target;

import java.util.Set;

/** One way to reach implementations; a target file names the one that it is for. */
public interface Adapter {

  /** Adapters that have their name already, but no code yet. */
  Set<String> LATER = Set.of("container", "qemu");

  String name();

  /** Abilities that all its targets have. */
  Set<String> builtin();

  /** Keys of its target files that only it knows; their values are texts. */
  default Set<String> keys() {
    return Set.of();
  }

  /** Whether abilities may be HTTP requests and prompts, which act from the tester's machine. */
  default boolean reachesOut() {
    return false;
  }

  /** Whether its target files have to say what to start. */
  boolean startsCommand();

  /**
   * Makes the target of a file.
   *
   * @throws TargetException if a tool or a right is missing
   */
  Target open(TargetFile file);
}
