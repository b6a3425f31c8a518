// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A network namespace.
 *
 * @param name as {@code ip netns} lists it; empty for the one that this program lives in
 */
public record Namespace(String name) {

  /** The one that this program lives in. */
  public static final Namespace OWN = new Namespace("");

  /** The one that this thread is in. */
  private static final Path CURRENT = Path.of("/proc/thread-self/ns/net");

  /** Where {@code ip netns} keeps the names. */
  static final Path DIRECTORY = Path.of("/run/netns");

  public Path path() {
    return name.isEmpty() ? Path.of("/proc/self/ns/net") : DIRECTORY.resolve(name);
  }

  /** Runs {@code ip} in it and answers with what it printed. */
  String ip(String... arguments) {
    var line = new ArrayList<>(name.isEmpty() ? List.of("ip") : List.of("ip", "-netns", name));
    line.addAll(List.of(arguments));
    return Command.of(line).succeed();
  }

  public boolean exists() {
    return Files.exists(path());
  }

  /**
   * Does something inside the namespace. What is opened there stays there, whoever uses it later.
   * The thread is thrown away afterwards: a pooled one would carry the namespace into other work.
   */
  public <T> T call(Callable<T> work) {
    var result = new CompletableFuture<T>();
    var thread = new Thread(() -> run(work, result), "in " + name);
    thread.setDaemon(true);
    thread.start();
    try {
      return result.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new SupportException("in namespace " + name + ": " + e.getCause().getMessage(), e);
    }
  }

  private <T> void run(Callable<T> work, CompletableFuture<T> result) {
    try {
      enter();
      result.complete(work.call());
    } catch (Exception | LinkageError e) {
      result.completeExceptionally(e);
    }
  }

  /** To stay takes no right; to enter, even where one is, takes that of the administrator. */
  private void enter() throws IOException {
    if (name.isEmpty() && Files.readSymbolicLink(CURRENT).equals(Files.readSymbolicLink(path()))) {
      return;
    }
    int descriptor = Libc.INSTANCE.open(path().toString(), Libc.O_RDONLY | Libc.O_CLOEXEC);
    try {
      Libc.INSTANCE.setns(descriptor, Libc.CLONE_NEWNET);
    } finally {
      Libc.INSTANCE.close(descriptor);
    }
  }
}
