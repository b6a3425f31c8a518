// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.ipv4ll.tck.harness.live.Live;
import org.ipv4ll.tck.reports.RunFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The template of docs/targets/user-space.md is a stack that can be judged as it stands. */
@Live(commands = "python3")
class ExamplesLiveTest {

  private static final Path TEMPLATE = Path.of("../examples/user-space/stack.yaml");

  @TempDir private Path directory;

  @Test
  void theStackInUserSpaceProbesAnswersAndFollowsItsCable() {
    var said =
        Said.of(
            List.of(
                    List.of("run", "-q", "--target", TEMPLATE.toAbsolutePath().normalize()),
                    List.of("--out", directory.resolve("run"), "--reporter", "junit"),
                    List.of("--id", "probe-first", "--id", "address-usable"),
                    List.of("--id", "replug-probes", "--id", "link-local-destination-direct"))
                .stream()
                .flatMap(List::stream)
                .map(Object::toString)
                .toArray(String[]::new));
    assertThat(said.err()).isEmpty();
    var run = RunFile.read(directory.resolve("run/run.json"));
    assertThat(run.summary().pass()).isEqualTo(4);
  }
}
