// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

import java.util.Set;
import org.ipv4ll.tck.harness.yaml.Fields;

/** One way to reach implementations; a target file names the one that it is for. */
public interface Adapter {

  String name();

  /** Abilities that all its targets have. */
  Set<String> builtin();

  /** Abilities that its targets may have by themselves; their files say so with {@code builtin}. */
  default Set<String> declarable() {
    return Set.of();
  }

  /** Keys of its target files that no other adapter knows. */
  default Set<String> keys() {
    return Set.of();
  }

  /**
   * What a target file says under those keys.
   *
   * @throws TargetException naming the line, if something is wrong with it
   */
  default Settings settings(Fields fields) {
    return Settings.NONE;
  }

  /** Whether abilities may be HTTP requests and prompts, which act from the tester's machine. */
  default boolean reachesOut() {
    return false;
  }

  /** Whether only root can reach its targets. */
  default boolean needsRoot() {
    return false;
  }

  /** Whether commands of abilities run inside the instance, which has to be there for that. */
  default boolean runsCommandsInside() {
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
