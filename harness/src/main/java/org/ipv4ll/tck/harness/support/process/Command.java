// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.ipv4ll.tck.harness.support.SupportException;

/**
 * A program run to its end: arguments as a list, never a shell string.
 *
 * @param input what it reads
 * @param within how long it may take
 */
public record Command(
    List<String> arguments, Map<String, String> environment, String input, Duration within) {

  /** What is kept of the output; a program gone wild must not fill the memory. */
  private static final int MOST_OUTPUT = 64 * 1024;

  public static Command of(List<String> arguments) {
    return new Command(List.copyOf(arguments), Map.of(), "", Duration.ofSeconds(20));
  }

  public static Command of(String... arguments) {
    return of(List.of(arguments));
  }

  public Command reading(String text) {
    return new Command(arguments, environment, text, within);
  }

  public Command within(Duration time) {
    return new Command(arguments, environment, input, time);
  }

  public Command with(Map<String, String> variables) {
    return new Command(arguments, Map.copyOf(variables), input, within);
  }

  /** How it ended, and the first of what it said on both outputs. */
  public record Outcome(int status, String output) {}

  /** Runs it and insists on exit status 0. */
  public String succeed() {
    var outcome = run();
    if (outcome.status() != 0) {
      throw new SupportException(
          "%s: exit status %d: %s".formatted(text(), outcome.status(), outcome.output().strip()));
    }
    return outcome.output();
  }

  /** Runs it, whatever its exit status. */
  public Outcome run() {
    var process = Launch.start(arguments, environment);
    var output =
        CompletableFuture.supplyAsync(() -> read(process.getInputStream()), Launch::detached);
    try {
      write(process);
      if (!process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new SupportException(text() + ": not finished within " + within.toSeconds() + " s");
      }
      return new Outcome(process.exitValue(), output.join());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SupportException(text() + ": interrupted", e);
    } finally {
      process.destroyForcibly();
    }
  }

  private void write(Process process) {
    try (var to = process.getOutputStream()) {
      to.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // It ended without reading all of it; its exit status and output say why.
      return;
    }
  }

  private static String read(InputStream from) {
    try (from) {
      var kept = new String(from.readNBytes(MOST_OUTPUT), StandardCharsets.UTF_8);
      from.transferTo(OutputStream.nullOutputStream());
      return kept;
    } catch (IOException e) {
      return "";
    }
  }

  private String text() {
    return String.join(" ", arguments);
  }
}
