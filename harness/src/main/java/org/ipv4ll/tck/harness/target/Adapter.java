package org.ipv4ll.tck.harness.target;

import java.util.Set;

/** One way to reach implementations; a target file names the one that it is for. */
public interface Adapter {

  /** Adapters that have their name already, but no code yet. */
  Set<String> LATER = Set.of("container", "qemu", "device");

  String name();

  /** Abilities that all its targets have. */
  Set<String> builtin();

  /** Abilities that its targets may have by themselves; their files say so with {@code builtin}. */
  default Set<String> declarable() {
    return Set.of();
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
