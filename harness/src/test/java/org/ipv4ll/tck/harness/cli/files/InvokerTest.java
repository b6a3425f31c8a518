// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import org.ipv4ll.tck.harness.support.process.Tools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvokerTest {

  private static final Map<String, String> SUDO = Map.of("SUDO_UID", "1234", "SUDO_GID", "1235");

  @TempDir private Path directory;

  @Test
  void sudoSaysWhoCalled() {
    assertThat(Invoker.of(SUDO)).contains(new Invoker(1234, 1235));
    assertThat(Invoker.of(Map.of())).isEmpty();
    assertThat(Invoker.of(Map.of("SUDO_UID", "0", "SUDO_GID", "0"))).isEmpty();
    assertThat(Invoker.of(Map.of("SUDO_UID", "me", "SUDO_GID", "us"))).isEmpty();
  }

  @Test
  void theyGetTheWholeTreeAndNotWhereItsLinksLead() throws IOException {
    assumeTrue(Tools.isRoot());
    var elsewhere = Files.writeString(directory.resolve("elsewhere"), "of root");
    var run = Files.createDirectories(directory.resolve("run/cases/a"));
    Files.writeString(run.resolve("capture.pcapng"), "");
    var link = Files.createSymbolicLink(run.resolve("link"), elsewhere);
    new Invoker(1234, 1235).own(directory.resolve("run"));
    assertThat(owner(directory.resolve("run"))).isEqualTo(1234);
    assertThat(owner(run.resolve("capture.pcapng"))).isEqualTo(1234);
    assertThat(owner(link)).isEqualTo(1234);
    assertThat(owner(elsewhere)).isZero();
    assertThat(Files.getAttribute(run, "unix:gid")).isEqualTo(1235);
  }

  private static int owner(Path file) throws IOException {
    return (int) Files.getAttribute(file, "unix:uid", LinkOption.NOFOLLOW_LINKS);
  }
}
