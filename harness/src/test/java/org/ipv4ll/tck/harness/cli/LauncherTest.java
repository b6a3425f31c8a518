// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.ipv4ll.tck.harness.support.process.Command;
import org.ipv4ll.tck.harness.support.process.Tools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher builds when a source has another content than the build was made of. */
class LauncherTest {

  private static final String BUILT = "building";

  @TempDir private Path tree;
  private Path source;

  @BeforeEach
  void aCheckout() throws IOException {
    Files.copy(Path.of("../ipv4ll-tck"), tree.resolve("ipv4ll-tck"));
    source = tree.resolve("harness/src/main/A.java");
    Files.createDirectories(source.getParent());
    Files.createDirectories(tree.resolve("harness/target"));
    Files.writeString(tree.resolve("pom.xml"), "<project/>");
    Files.writeString(tree.resolve("harness/pom.xml"), "<project/>");
    Files.writeString(source, "class A {}");
    tool("mvn", "echo jar >harness/target/ipv4ll-tck.jar");
    tool("javac", ":");
    tool("java", "echo \"java $*\"");
  }

  private void tool(String name, String does) throws IOException {
    var file = tree.resolve("bin").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + does + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Command.Outcome launch() {
    return launch("");
  }

  private Command.Outcome launch(String noBuild) {
    var path = tree.resolve("bin") + ":" + System.getenv("PATH");
    return Command.of("sh", tree.resolve("ipv4ll-tck").toString(), "list")
        .with(Map.of("PATH", path, "IPV4LL_TCK_NO_BUILD", noBuild))
        .run();
  }

  private void touch() throws IOException {
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plus(Duration.ofHours(1))));
  }

  @Test
  void theFirstUseBuilds() {
    assertThat(launch().output()).contains(BUILT, "ipv4ll-tck.jar list");
  }

  @Test
  void theSecondUseDoesNot() {
    launch();
    assertThat(launch().output()).doesNotContain(BUILT).contains("ipv4ll-tck.jar list");
  }

  @Test
  void aNewerSourceOfTheSameContentIsNotBuilt() throws IOException {
    launch();
    touch();
    assertThat(launch().output()).doesNotContain(BUILT).contains("ipv4ll-tck.jar list");
  }

  @Test
  void anotherContentIsBuilt() throws IOException {
    launch();
    Files.writeString(source, "class A { int b; }");
    touch();
    assertThat(launch().output()).contains(BUILT);
  }

  @Test
  void theBuildThatIsThereCanBeTaken() throws IOException {
    launch();
    Files.writeString(source, "class A { int b; }");
    touch();
    assertThat(launch("1").output()).doesNotContain(BUILT).contains("ipv4ll-tck.jar list");
  }

  @Test
  void aPackageIsNeverBuilt() throws IOException {
    Files.writeString(tree.resolve("ipv4ll-tck.jar"), "jar");
    assertThat(launch().output())
        .doesNotContain(BUILT)
        .contains(tree.toRealPath().resolve("ipv4ll-tck.jar") + " list");
  }

  @Test
  void aFailedBuildShowsItsOutput() throws IOException {
    tool("mvn", "echo no such plugin; exit 1");
    var said = launch();
    assertThat(said.status()).isEqualTo(4);
    assertThat(said.output()).contains("no such plugin", "the build failed");
  }

  @Test
  void rootDoesNotBuildInTheCheckoutOfSomebodyElse() {
    assumeTrue(Tools.isRoot());
    Command.of("chown", "nobody", tree.toString()).succeed();
    var said = launch();
    assertThat(said.status()).isEqualTo(2);
    assertThat(said.output()).contains("build it as nobody").doesNotContain("ipv4ll-tck.jar list");
  }
}
