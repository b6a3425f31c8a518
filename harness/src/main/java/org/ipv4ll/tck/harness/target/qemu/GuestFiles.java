// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.qemu;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ipv4ll.tck.harness.support.testbed.Scratch;
import org.ipv4ll.tck.harness.target.TargetException;

/** What a virtual machine has on the machine of the tester: its disk and its sockets. */
final class GuestFiles implements AutoCloseable {

  private static final long DISK_BYTES = 4L << 20;

  private final Path directory;

  GuestFiles(int number) {
    this.directory = Scratch.directory("guest-" + number);
    blank();
  }

  /** A disk that nobody has written to. */
  void blank() {
    try {
      Files.deleteIfExists(disk());
      try (var file = new RandomAccessFile(disk().toFile(), "rw")) {
        file.setLength(DISK_BYTES);
      }
    } catch (IOException e) {
      throw new TargetException("cannot make a disk: " + e.getMessage(), e);
    }
  }

  /** The sockets of the last life would be taken for those of the next. */
  void forgetSockets() {
    try {
      Files.deleteIfExists(monitor());
      Files.deleteIfExists(console());
    } catch (IOException e) {
      throw new TargetException("cannot remove a socket: " + e.getMessage(), e);
    }
  }

  Path directory() {
    return directory;
  }

  Path disk() {
    return directory.resolve("disk");
  }

  Path monitor() {
    return directory.resolve("qmp");
  }

  Path console() {
    return directory.resolve("console");
  }

  /** Where the log goes if the case has no directory. */
  Path log() {
    return directory.resolve("target.log");
  }

  @Override
  public void close() {
    Scratch.delete(directory);
  }
}
