// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** What the kernel tells about a process. */
public record ProcStatus(List<String> lines) {

  /**
   * Some kernels are built without; then all processes of the machine have to be looked through.
   */
  static final boolean TELLS_CHILDREN = Files.exists(Path.of("/proc/thread-self/children"));

  /** Empty if there is no such process. */
  public static Optional<ProcStatus> of(long pid) {
    try {
      var lines = Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"));
      return Optional.of(new ProcStatus(List.copyOf(lines)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The processes that this one has started and that still run. */
  public static LongStream children(long pid) {
    return TELLS_CHILDREN
        ? ProcTask.of(pid).flatMapToLong(ProcTask::children)
        : ProcessHandle.of(pid).stream()
            .flatMap(ProcessHandle::children)
            .mapToLong(ProcessHandle::pid);
  }

  /** Its id as its own namespace counts. */
  public long insidePid() {
    var ids = field("NSpid:");
    return Long.parseLong(ids.substring(ids.lastIndexOf('\t') + 1));
  }

  /** Whether it waits for something, as a daemon does that has nothing more to do. */
  public boolean isSleeping() {
    return field("State:").startsWith("S");
  }

  private String field(String name) {
    return lines.stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(name.length()).strip())
        .findFirst()
        .orElseThrow();
  }
}
