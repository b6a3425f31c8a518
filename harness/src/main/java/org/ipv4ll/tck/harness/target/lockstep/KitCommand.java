// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.lockstep;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What {@code {kit}} stands for at the beginning of a command line: this kit, as it runs now. */
final class KitCommand {

  private static final String PLACEHOLDER = "{kit}";

  private KitCommand() {}

  static List<String> expanded(List<String> command) {
    return command.stream().flatMap(KitCommand::expanded).toList();
  }

  private static Stream<String> expanded(String argument) {
    return argument.equals(PLACEHOLDER)
        ? Stream.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            "org.ipv4ll.tck.harness.cli.Main")
        : Stream.of(argument);
  }
}
