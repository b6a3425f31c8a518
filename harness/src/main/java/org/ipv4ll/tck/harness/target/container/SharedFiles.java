// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.ipv4ll.tck.harness.support.process.NamedPipe;
import org.ipv4ll.tck.harness.support.testbed.Scratch;
import org.ipv4ll.tck.harness.target.ProvidedFiles;
import org.ipv4ll.tck.harness.target.TargetException;

/** A directory that a container and the tester share, under the same path. */
final class SharedFiles implements AutoCloseable {

  private final Path directory;
  private final NamedPipe gate;

  SharedFiles(int number) {
    this.directory = Scratch.directory("container-" + number);
    make("state");
    make("run");
    this.gate = NamedPipe.at(directory.resolve("gate"));
  }

  private void make(String name) {
    try {
      Files.createDirectories(directory.resolve(name));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  Path directory() {
    return directory;
  }

  Path state() {
    return directory.resolve("state");
  }

  Path run() {
    return directory.resolve("run");
  }

  /** Where the log goes if the case has no directory. */
  Path log() {
    return directory.resolve("target.log");
  }

  NamedPipe gate() {
    return gate;
  }

  /** Lays out the files that are copied into the container when its gate opens. */
  void provide(Map<String, String> contents) {
    var root = directory.resolve("files");
    Scratch.delete(root);
    try {
      ProvidedFiles.write(root, contents);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Forgets what a cold host would not know. */
  void wipe() {
    Scratch.delete(state());
    Scratch.delete(run());
    make("state");
    make("run");
  }

  private TargetException failed(IOException e) {
    return new TargetException("cannot prepare " + directory + ": " + e.getMessage(), e);
  }

  @Override
  public void close() {
    gate.close();
    Scratch.delete(directory);
  }
}
