// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.support.SupportException;

/** Programs of this machine, and the Debian packages that bring them. */
public final class Tools {

  /** Root's search path, so that a user's own does not decide what is tested. */
  public static final String PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

  private static final Map<String, String> PACKAGES =
      Map.ofEntries(
          Map.entry("ip", "iproute2"),
          Map.entry("nsenter", "util-linux"),
          Map.entry("unshare", "util-linux"),
          Map.entry("mount", "mount"),
          Map.entry("chroot", "coreutils"),
          Map.entry("ping", "iputils-ping"),
          Map.entry("dhcpcd", "dhcpcd-base"),
          Map.entry("tshark", "tshark"));

  private Tools() {}

  /** The file that this name runs, if there is one. */
  public static Optional<Path> find(String command) {
    return command.contains("/")
        ? Optional.of(Path.of(command)).filter(Files::isExecutable)
        : find(command, "/");
  }

  /** The file that this name runs where this directory is the root, if there is one. */
  public static Optional<Path> find(String command, String root) {
    var directories = command.contains("/") ? Stream.of("") : Stream.of(PATH.split(":"));
    return directories
        .map(directory -> Path.of(root, directory, command))
        .filter(Files::isExecutable)
        .findFirst();
  }

  public static boolean isDirectory(String path) {
    return Files.isDirectory(Path.of(path));
  }

  /** The package that is likely to bring a command. */
  public static String packageOf(String command) {
    return PACKAGES.getOrDefault(command, command);
  }

  static SupportException missing(String command) {
    return new SupportException(
        command + " is not installed: apt-get install " + packageOf(command));
  }

  /** Whether this process may make namespaces and send raw frames. */
  public static boolean isRoot() {
    return Libc.INSTANCE.geteuid() == 0;
  }
}
