// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.testbed;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import org.ipv4ll.tck.harness.support.SupportException;
import org.ipv4ll.tck.harness.support.process.Command;
import org.jspecify.annotations.Nullable;

/**
 * The temporary directory of this run, on a file system that may be the upper layer of an overlay.
 * Where the machine is itself a container, {@code /} and {@code /tmp} are not.
 */
public final class Scratch {

  static final List<Path> BASES =
      List.of(Path.of(System.getProperty("java.io.tmpdir")), Path.of("/run"), Path.of("/dev/shm"));

  private static final Set<String> LAYERABLE =
      Set.of("ext2", "ext3", "ext4", "xfs", "btrfs", "f2fs", "tmpfs");

  private Scratch() {}

  /** An empty directory of this run. */
  public static Path directory(String name) {
    Leftovers.removedAtTheEnd();
    try {
      return Files.createDirectories(root().resolve(name));
    } catch (IOException e) {
      throw new SupportException("cannot make a temporary directory: " + e.getMessage(), e);
    }
  }

  private static synchronized Path root() throws IOException {
    for (var base : BASES) {
      if (Files.isWritable(base) && LAYERABLE.contains(Files.getFileStore(base).type())) {
        return Files.createDirectories(base.resolve(Names.directory()));
      }
    }
    return mounted(BASES.get(0).resolve(Names.directory()));
  }

  private static Path mounted(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      Files.createDirectories(root);
      Command.of("mount", "-t", "tmpfs", "ipv4ll-tck", root.toString()).succeed();
    }
    return root;
  }

  /** Removes a directory with all that is in it; never what is mounted there. */
  public static void delete(Path directory) {
    if (!Mounts.below(directory).isEmpty()) {
      throw new SupportException("not removed, something is mounted below: " + directory);
    }
    try {
      Files.walkFileTree(directory, new Deletion());
    } catch (IOException e) {
      throw new SupportException("cannot remove " + directory + ": " + e.getMessage(), e);
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e)
        throws IOException {
      Files.deleteIfExists(directory);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE; // gone already
    }
  }
}
