// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.harness.support.process.Tools;

/** Whoever called the kit by sudo: the results belong to them, who else could not remove them. */
public record Invoker(int user, int group) {

  private static final Optional<Invoker> CURRENT =
      of(System.getenv()).filter(invoker -> Tools.isRoot());

  /** As sudo tells it; nobody where root calls the kit. */
  static Optional<Invoker> of(Map<String, String> environment) {
    try {
      int user = Integer.parseInt(environment.getOrDefault("SUDO_UID", ""));
      int group = Integer.parseInt(environment.getOrDefault("SUDO_GID", ""));
      return user > 0 ? Optional.of(new Invoker(user, group)) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Makes a directory and those above it that are missing. */
  public static void make(Path directory) throws IOException {
    var missing = missing(directory);
    Files.createDirectories(directory);
    CURRENT.ifPresent(invoker -> missing.forEach(invoker::ownOne));
  }

  private static List<Path> missing(Path directory) {
    var missing = new ArrayList<Path>();
    for (var each = directory.toAbsolutePath();
        each != null && !Files.exists(each);
        each = each.getParent()) {
      missing.add(each);
    }
    return missing;
  }

  /** Gives them a file, or a directory with all that is in it. */
  public static void give(Path place) {
    CURRENT.ifPresent(invoker -> invoker.own(place));
  }

  void own(Path place) {
    try (var files = Files.walk(place)) {
      files.forEach(this::ownOne);
    } catch (IOException e) {
      throw new UncheckedIOException(place + " stays root's", e);
    }
  }

  /** Of a link itself: where it leads to is not the kit's. */
  private void ownOne(Path file) {
    try {
      Files.setAttribute(file, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
      Files.setAttribute(file, "unix:gid", group, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " stays root's", e);
    }
  }
}
