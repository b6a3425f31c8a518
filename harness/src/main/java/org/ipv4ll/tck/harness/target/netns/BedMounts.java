// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.netns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The mounts of a bed as one table, since one process that mounts all of it costs a tenth of what
 * one for each would.
 */
final class BedMounts {

  /** The root of the machine itself. */
  static final String MACHINE = "/";

  private static final int MOUNT_POINT = 4;
  private static final List<String> OWN = List.of("/proc", "/sys", "/dev", "/run", "/tmp");

  private BedMounts() {}

  /**
   * Writes the table for {@code mount --all}.
   *
   * @param lower what is read below the layer that takes what is written
   * @param reach what has to be seen below the directories that are empty in a bed
   * @param provided files of the bed's own, which what is mounted outside must not cover
   */
  static String table(Path bed, String lower, List<Path> reach, Set<String> provided)
      throws IOException {
    var root = bed.resolve("root");
    var lines = new ArrayList<String>();
    lines.add(
        "ipv4ll-tck %1$s/root overlay lowerdir=%2$s,upperdir=%1$s/upper,workdir=%1$s/work"
            .formatted(bed, lower));
    if (lower.equals(MACHINE)) {
      // An overlay shows one file system; what is mounted below it comes along, but read-only.
      others(bed).stream()
          .filter(point -> !provided.contains(point))
          .forEach(point -> lines.add("%1$s %2$s%1$s none bind,ro,nofail".formatted(point, root)));
    }
    lines.add("proc %s/proc proc defaults".formatted(root));
    // Read-only, because that is how daemons know that no udev is there.
    lines.add("sysfs %s/sys sysfs ro".formatted(root));
    lines.add("/dev %s/dev none rbind,ro".formatted(root));
    lines.add("ipv4ll-tck %s/dev/shm tmpfs mode=1777,nofail".formatted(root));
    lines.add("ipv4ll-tck %s/run tmpfs mode=755".formatted(root));
    lines.add("ipv4ll-tck %s/tmp tmpfs mode=1777".formatted(root));
    reach.forEach(
        path -> lines.add("%1$s %2$s%1$s none bind,ro,X-mount.mkdir".formatted(path, root)));
    lines.add("%1$s/shared %2$s%1$s/shared none bind,X-mount.mkdir".formatted(bed, root));
    return String.join(" 0 0\n", lines) + " 0 0\n";
  }

  private static List<String> others(Path bed) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/mountinfo"))) {
      return lines
          .map(line -> line.split(" ")[MOUNT_POINT])
          .filter(point -> !point.equals("/") && OWN.stream().noneMatch(own -> isIn(point, own)))
          .filter(point -> !isIn(point, bed.toString()))
          .toList();
    }
  }

  private static boolean isIn(String point, String directory) {
    return point.equals(directory) || point.startsWith(directory + "/");
  }
}
