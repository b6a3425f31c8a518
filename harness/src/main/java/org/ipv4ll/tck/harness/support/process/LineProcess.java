// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.ipv4ll.tck.harness.support.RunShutdown;
import org.ipv4ll.tck.harness.support.SupportException;

/**
 * A program that is spoken with in lines over its standard input and output, by one thread at a
 * time. It is killed if it keeps that thread waiting for too long, so that nobody hangs.
 */
public final class LineProcess implements AutoCloseable {

  private static final Duration ENDING = Duration.ofSeconds(2);
  private static final int KEPT = 5;
  private static final Set<LineProcess> ALIVE = ConcurrentHashMap.newKeySet();

  static {
    RunShutdown.sweep(() -> ALIVE.forEach(LineProcess::kill));
  }

  private final Process process;
  private final OutputStream to;
  private final LineReader from;
  private final Watchdog watchdog;
  private final Deque<String> complaints = new ArrayDeque<>();
  private final Thread errors;

  private LineProcess(Process process, Duration patience) {
    this.process = process;
    this.to = process.getOutputStream();
    this.from = new LineReader(process.getInputStream());
    this.watchdog = new Watchdog(patience, this::kill);
    this.errors = new Thread(this::readErrors, "standard error of a program");
    errors.setDaemon(true);
    errors.start();
    ALIVE.add(this);
  }

  /**
   * Starts it, in a session of its own where that can be had: Ctrl-C is not for it.
   *
   * @param patience how long it may take over a line
   * @throws SupportException if there is no such program
   */
  public static LineProcess start(
      List<String> arguments, Map<String, String> environment, Duration patience) {
    RunShutdown.arm();
    if (Tools.find(arguments.get(0)).isEmpty()) {
      throw Tools.missing(arguments.get(0));
    }
    var line = new ArrayList<>(arguments);
    Tools.find("setsid").ifPresent(setsid -> line.add(0, setsid.toString()));
    return new LineProcess(Launch.apart(line, environment), patience);
  }

  /** Says a line; that it was not heard shows when an answer is waited for. */
  public void say(String line) {
    watchdog.begin();
    try {
      to.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      to.flush();
    } catch (IOException e) {
      return; // it has ended; so will what it says
    } finally {
      watchdog.end();
    }
  }

  /** The next line that it says; empty if it has ended, or was killed because it said nothing. */
  public Optional<String> hear() {
    watchdog.begin();
    try {
      return from.next();
    } catch (IOException e) {
      return Optional.empty();
    } finally {
      watchdog.end();
    }
  }

  /** Whether it has said something that nobody has heard yet. */
  public boolean hasSpoken() {
    try {
      return from.isReady();
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether it was killed because it took too long. */
  public boolean wasLate() {
    return watchdog.hasBitten();
  }

  /** Its exit status, 128 and more for signals, once it has ended; waits a moment for that. */
  public OptionalInt status() {
    try {
      return process.waitFor(ENDING.toMillis(), TimeUnit.MILLISECONDS)
          ? OptionalInt.of(process.exitValue())
          : OptionalInt.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalInt.empty();
    }
  }

  /** The last lines of its standard error, once it has ended. */
  public List<String> complaints() {
    try {
      errors.join(ENDING.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    synchronized (complaints) {
      return List.copyOf(complaints);
    }
  }

  private void readErrors() {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        keep(line);
      }
    } catch (IOException e) {
      return; // it was killed
    }
  }

  private void keep(String line) {
    synchronized (complaints) {
      complaints.addLast(line);
      if (complaints.size() > KEPT) {
        complaints.removeFirst();
      }
    }
  }

  /** Whatever it has started keeps its output open, and is killed with it. */
  public void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** Tells it that nothing more comes, and makes an end of it if it does not end by itself. */
  @Override
  public void close() {
    watchdog.close();
    ALIVE.remove(this);
    try {
      to.close();
    } catch (IOException e) {
      // It has ended before.
    }
    if (status().isEmpty()) {
      kill();
      status();
    }
  }
}
