// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.testbed;

import com.sun.jna.LastErrorException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.ipv4ll.tck.harness.support.SupportException;

/** What is mounted in our own mount namespace. */
final class Mounts {

  private static final int MOUNT_POINT = 4;

  private Mounts() {}

  /** Mount points at or below a directory, the innermost first. */
  static List<Path> below(Path directory) {
    try (var lines = Files.lines(Path.of("/proc/self/mountinfo"))) {
      var found =
          lines
              .map(line -> Path.of(line.split(" ")[MOUNT_POINT]))
              .filter(point -> point.startsWith(directory))
              .collect(Collectors.toList());
      Collections.reverse(found);
      return found;
    } catch (IOException e) {
      throw new SupportException("cannot read the mount table: " + e.getMessage(), e);
    }
  }

  static void detach(Path point) {
    try {
      Libc.INSTANCE.umount2(point.toString(), Libc.MNT_DETACH);
    } catch (LastErrorException e) {
      throw new SupportException("cannot unmount " + point + ": " + e.getMessage(), e);
    }
  }
}
