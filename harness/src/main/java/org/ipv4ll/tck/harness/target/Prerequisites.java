// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.support.process.Tools;

/** What a target needs of this machine, and what brings it where it is missing. */
public record Prerequisites(TargetFile file) {

  private static final String MACHINE = "/";

  /** Commands that are not there; the root itself, where the whole tree is not there. */
  public List<String> missing() {
    var root = file.bed().root().orElse(MACHINE);
    if (!Tools.isDirectory(root)) {
      return List.of(root);
    }
    return needed().filter(command -> Tools.find(command, root).isEmpty()).toList();
  }

  private Stream<String> needed() {
    return Stream.of(
            file.about().requires().commands().stream(),
            file.daemon().start().stream().limit(1).filter(program -> !program.contains("{")),
            file.abilityPrograms().stream())
        .flatMap(commands -> commands)
        .distinct();
  }

  /** The script that makes what no package brings, if there is one. */
  public Optional<String> build() {
    return Optional.of(String.join(" ", file.about().requires().build()))
        .filter(line -> !line.isEmpty());
  }

  /** What brings the missing commands, as a command line for people. */
  public String mend() {
    var build = file.about().requires().build();
    return build.isEmpty() ? "apt-get install " + packages() : "sudo " + String.join(" ", build);
  }

  private String packages() {
    var known = file.about().requires().packages();
    return String.join(
        " ",
        new TreeSet<>(known.isEmpty() ? missing().stream().map(Tools::packageOf).toList() : known));
  }

  /**
   * Insists on all of it.
   *
   * @throws TargetException that names what is missing first, and the mend
   */
  public void demand() {
    missing().stream()
        .findFirst()
        .ifPresent(
            first -> {
              throw new TargetException(first + " is not installed: " + mend());
            });
  }
}
