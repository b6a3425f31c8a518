// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.lockstep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ipv4ll.tck.harness.support.testbed.Scratch;
import org.ipv4ll.tck.harness.target.TargetException;

/** What an instance remembers over a restart: files in a directory of its own. */
record StorageDirectory(Path path) implements AutoCloseable {

  /** An empty one. */
  static StorageDirectory in(Path parent, int number) {
    var made = new StorageDirectory(parent.resolve(Integer.toString(number)));
    made.make();
    return made;
  }

  private void make() {
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw new TargetException("cannot make " + path + ": " + e.getMessage(), e);
    }
  }

  void wipe() {
    close();
    make();
  }

  @Override
  public void close() {
    Scratch.delete(path);
  }
}
