// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.harness.support.Cache;
import org.ipv4ll.tck.harness.support.SupportException;
import org.ipv4ll.tck.harness.support.process.Command;
import org.ipv4ll.tck.harness.target.Prerequisites;
import org.ipv4ll.tck.harness.target.TargetFile;

/** Makes what no package brings, by the scripts that target files name. */
record TargetBuilder(List<TargetFile> targets) {

  private static final Duration PATIENCE = Duration.ofMinutes(20);

  /** The directory of the sources, which the launcher knows; otherwise the working directory. */
  private static final Path HOME = Path.of(System.getProperty("ipv4ll.home", ""));

  /** The scripts whose work is missing, each once. */
  List<List<String>> missing() {
    return targets.stream()
        .filter(target -> !new Prerequisites(target).missing().isEmpty())
        .map(target -> target.about().requires().build())
        .filter(script -> !script.isEmpty())
        .distinct()
        .toList();
  }

  void build() {
    missing().forEach(TargetBuilder::run);
  }

  private static void run(List<String> script) {
    var program = HOME.resolve(script.get(0)).toAbsolutePath();
    if (!Files.isExecutable(program)) {
      throw new SupportException(program + " does not exist; it is part of the sources of the kit");
    }
    var line = new ArrayList<>(script);
    line.set(0, program.toString());
    var cache = String.valueOf(Cache.directory().getParent());
    Command.of(line).with(Map.of("XDG_CACHE_HOME", cache)).within(PATIENCE).succeed();
  }
}
