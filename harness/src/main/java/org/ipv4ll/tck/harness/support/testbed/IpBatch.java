// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.testbed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.ipv4ll.tck.harness.support.SupportException;
import org.ipv4ll.tck.harness.support.process.Command;

/**
 * Runs lines of {@code ip -batch}. Whoever comes while a batch is under way joins the next one: the
 * kernel takes one at a time anyhow, and a hundred beds then cost a few processes.
 */
final class IpBatch {

  private static final Pattern FAILED = Pattern.compile("Command failed -:(\\d+)");
  private static final ReentrantLock TURN = new ReentrantLock();
  private static final ConcurrentLinkedQueue<Request> WAITING = new ConcurrentLinkedQueue<>();

  private record Request(List<String> lines, CompletableFuture<Void> done) {}

  private IpBatch() {}

  /**
   * Has the lines run.
   *
   * @throws SupportException if one of them fails; the others have been run all the same
   */
  static void run(List<String> lines) {
    var request = new Request(lines, new CompletableFuture<>());
    WAITING.add(request);
    TURN.lock();
    try {
      if (!request.done.isDone()) {
        runWaiting();
      }
    } finally {
      TURN.unlock();
    }
    try {
      request.done.join();
    } catch (CompletionException e) {
      throw new SupportException(e.getCause().getMessage(), e);
    }
  }

  private static void runWaiting() {
    var batch = new ArrayList<Request>();
    for (var next = WAITING.poll(); next != null; next = WAITING.poll()) {
      batch.add(next);
    }
    try {
      tell(batch, Command.of("ip", "-force", "-batch", "-").reading(text(batch)).run().output());
    } catch (RuntimeException e) {
      batch.forEach(request -> request.done.completeExceptionally(e));
    }
  }

  private static String text(List<Request> batch) {
    var lines = batch.stream().flatMap(request -> request.lines.stream()).toList();
    return String.join("\n", lines) + "\n";
  }

  /** Tells each whether one of its own lines has failed. */
  private static void tell(List<Request> batch, String output) {
    var failed = FAILED.matcher(output).results().map(m -> Integer.parseInt(m.group(1))).toList();
    int first = 1;
    for (var request : batch) {
      int end = first + request.lines.size();
      int from = first;
      if (failed.stream().anyMatch(line -> line >= from && line < end)) {
        var why = "ip failed on " + request.lines + ": " + output.strip();
        request.done.completeExceptionally(new SupportException(why));
      } else {
        request.done.complete(null);
      }
      first = end;
    }
  }
}
