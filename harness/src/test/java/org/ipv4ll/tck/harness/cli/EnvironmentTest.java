// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.ipv4ll.tck.harness.live.Live;
import org.ipv4ll.tck.harness.support.process.Tools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the machine lacks is no verdict on a host, and one line says what to do. */
class EnvironmentTest {

  @TempDir Path directory;

  private Said run(String daemon) throws IOException {
    var file = directory.resolve("target.yaml");
    Files.writeString(file, "{name: mine, adapter: netns, start: [\"" + daemon + "\"]}");
    var out = directory.resolve("run").toString();
    var selection = "probe-count";
    return Said.of("run", "--target", file.toString(), "--id", selection, "--out", out);
  }

  private static void failsWith(String message, Said said) {
    assertThat(said.err().strip().lines()).singleElement().asString().contains(message);
    assertThat(said.status()).isEqualTo(ExitCode.ERROR);
  }

  @Test
  void namespacesNeedRoot() throws IOException {
    assumeFalse(Tools.isRoot(), "this is root");
    failsWith("mine needs root: sudo ./ipv4ll-tck run --target mine", run("sleep"));
  }

  @Test
  @Live
  void aDaemonThatIsNotThereIsNamed() throws IOException {
    failsWith("no-such-daemon is not installed: apt-get install ", run("no-such-daemon"));
    assertThat(directory.resolve("run")).doesNotExist();
  }

  @Test
  @Live
  void aDaemonThatDiesAtOnceIsNoVerdict() throws IOException {
    var said = run("false");
    failsWith("no case could be judged: false ended at once", said);
    assertThat(said.out()).contains("1 error").contains("ERROR ");
  }

  @Test
  @Live
  void nothingIsLeftToClean() {
    var said = Said.of("clean", "--dry-run");
    assertThat(said.status()).isZero();
    assertThat(said.err()).isEmpty();
  }
}
