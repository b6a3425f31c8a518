// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.testbed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.support.Deadline;
import org.ipv4ll.tck.harness.support.RunId;
import org.ipv4ll.tck.harness.support.RunShutdown;
import org.ipv4ll.tck.harness.support.SupportException;
import org.ipv4ll.tck.harness.support.process.Command;
import org.ipv4ll.tck.harness.support.process.Signal;

/**
 * What runs have left on this machine. Found by its names alone, so that it does not matter how a
 * run came to its end.
 *
 * @param processes ids of processes inside the namespaces
 * @param directories temporary ones, with what is mounted below
 */
public record Leftovers(List<Namespace> namespaces, List<Long> processes, List<Path> directories) {

  private static final int LOOKS = 3;
  private static final Runnable REMOVAL = Leftovers::removeAllOfThisRun;

  /** To be called before anything is made that outlives the JVM; it is removed on its way out. */
  static void removedAtTheEnd() {
    RunShutdown.last(REMOVAL);
  }

  /** What runs have left whose JVM is gone; never anything of a run that still lives. */
  public static Leftovers ofDeadRuns() {
    return of(run -> !run.isAlive());
  }

  /** What this JVM has made and not removed yet. */
  public static Leftovers ofThisRun() {
    return of(RunId.current()::equals);
  }

  private static Leftovers of(Predicate<RunId> chosen) {
    var namespaces =
        list(Namespace.DIRECTORY)
            .filter(file -> Names.runOfNamespace(name(file)).filter(chosen).isPresent())
            .map(file -> new Namespace(name(file)))
            .toList();
    var directories =
        Scratch.BASES.stream()
            .distinct()
            .flatMap(Leftovers::list)
            .filter(file -> Names.runOfDirectory(name(file)).filter(chosen).isPresent())
            .toList();
    return new Leftovers(namespaces, NamespaceProcesses.in(namespaces), directories);
  }

  private static Stream<Path> list(Path directory) {
    if (!Files.isDirectory(directory)) {
      return Stream.empty();
    }
    try (var files = Files.list(directory)) {
      return files.collect(Collectors.toList()).stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  public boolean isEmpty() {
    return namespaces.isEmpty() && processes.isEmpty() && directories.isEmpty();
  }

  /** One line for each thing, for people. */
  public List<String> describe() {
    var lines = new ArrayList<String>();
    processes.forEach(pid -> lines.add("process " + pid));
    namespaces.forEach(namespace -> lines.add("namespace " + namespace.name()));
    directories.forEach(directory -> lines.add("directory " + directory));
    return List.copyOf(lines);
  }

  /** Removes all of it: first the processes, which hold the rest. */
  public void remove() {
    directories.forEach(CardRecord::restoreAll);
    processes.forEach(Signal.KILL::send);
    Deadline.await(Duration.ofSeconds(5), () -> NamespaceProcesses.in(namespaces).isEmpty());
    if (!namespaces.isEmpty()) {
      var script =
          namespaces.stream()
              .map(namespace -> "netns del " + namespace.name())
              .collect(Collectors.joining("\n", "", "\n"));
      Command.of("ip", "-force", "-batch", "-").reading(script).run();
    }
    for (var directory : directories) {
      Mounts.below(directory).forEach(Mounts::detach);
      Scratch.delete(directory);
    }
  }

  /** What was just being made when the end came is there only at a second look. */
  private static void removeAllOfThisRun() {
    for (int look = 0; look < LOOKS; look++) {
      var left = ofThisRun();
      if (left.isEmpty()) {
        return;
      }
      try {
        left.remove();
      } catch (SupportException e) {
        continue; // somebody else is removing the same
      }
    }
  }
}
