// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.interop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.ipv4ll.tck.harness.support.SupportException;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.TargetException;
import org.ipv4ll.tck.reports.matrix.Interop;
import org.ipv4ll.tck.reports.model.Tool;
import org.ipv4ll.tck.reports.model.Verdict;

/** Has every pair of targets meet in every way. */
public final class InteropRun {

  private final List<Target> targets;
  private final Path directory;
  private final long seed;
  private final int parallel;
  private final Consumer<String> progress;
  private final Instant startedAt = Instant.now();
  private final AtomicInteger number = new AtomicInteger();
  private final Map<Meeting, Interop.Encounter> ended = new ConcurrentHashMap<>();

  private record Meeting(Pair pair, InteropScenario encounter) {}

  /**
   * @param directory that the captures go to
   * @param parallel encounters side by side
   * @param progress hears a line for each encounter that has ended, from many threads
   */
  public InteropRun(
      List<Target> targets, Path directory, long seed, int parallel, Consumer<String> progress) {
    this.targets = List.copyOf(targets);
    this.directory = directory;
    this.seed = seed;
    this.parallel = parallel;
    this.progress = progress;
  }

  /** Blocks until all have met. */
  public void execute() {
    var threads = Executors.newFixedThreadPool(parallel, InteropRun::thread);
    try {
      threads.invokeAll(meetings().stream().map(this::task).toList());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      threads.shutdown();
    }
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "encounter");
    thread.setDaemon(true);
    return thread;
  }

  private List<Meeting> meetings() {
    var meetings = new ArrayList<Meeting>();
    for (var pair : Pair.of(targets)) {
      InteropScenario.ALL.forEach(encounter -> meetings.add(new Meeting(pair, encounter)));
    }
    return List.copyOf(meetings);
  }

  private Callable<Void> task(Meeting meeting) {
    return () -> {
      var result = hold(meeting);
      ended.put(meeting, result);
      progress.accept(
          "%-12s  %-22s  %s: %s"
              .formatted(result.verdict(), result.id(), meeting.pair.name(), result.reason()));
      return null;
    };
  }

  private Interop.Encounter hold(Meeting meeting) {
    var pair = meeting.encounter.of(meeting.pair);
    var place = Path.of(safe(meeting.pair.name()), meeting.encounter.id());
    var evidence = new InteropEvidence(directory, place);
    try (var stage = stage(pair, meeting, evidence)) {
      var ruling = ruling(meeting, stage);
      return result(meeting, ruling, evidence.captures(stage), evidence.logs(stage));
    } catch (TargetException | SupportException e) {
      return result(meeting, error(e), Map.of(), Map.of());
    }
  }

  private InteropTestbed stage(Pair pair, Meeting meeting, InteropEvidence evidence) {
    try {
      for (var target : List.of(pair.first(), pair.second())) {
        Files.createDirectories(evidence.directory().resolve(safe(target.file().name())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(evidence.directory() + " cannot be made", e);
    }
    long own = seed * 31 + (meeting.pair.name() + meeting.encounter.id()).hashCode();
    return InteropTestbed.of(pair, number.getAndAdd(2), evidence.directory(), own);
  }

  private static InteropVerdict ruling(Meeting meeting, InteropTestbed stage) {
    try {
      return meeting.encounter.course().apply(stage);
    } catch (TargetException | SupportException e) {
      return error(e);
    }
  }

  private static InteropVerdict error(RuntimeException e) {
    return new InteropVerdict(
        Verdict.ERROR, e.getMessage() == null ? e.toString() : e.getMessage());
  }

  private static Interop.Encounter result(
      Meeting meeting,
      InteropVerdict ruling,
      Map<String, String> captures,
      Map<String, String> logs) {
    return new Interop.Encounter(
        meeting.encounter.id(),
        meeting.encounter.title(meeting.pair),
        ruling.verdict(),
        ruling.reason(),
        captures,
        logs);
  }

  static String safe(String name) {
    return name.replaceAll("[^A-Za-z0-9.+-]", "_");
  }

  /** All that has ended so far. */
  public Interop result(Tool tool) {
    var versions = new LinkedHashMap<String, String>();
    targets.forEach(target -> versions.put(target.file().name(), target.version()));
    return new Interop(
        Interop.SCHEMA,
        tool,
        startedAt.toString(),
        Duration.between(startedAt, Instant.now()).toMillis() / 1e3,
        versions,
        Pair.of(targets).stream().map(this::result).toList());
  }

  private Interop.Pair result(Pair pair) {
    return new Interop.Pair(
        pair.first().file().name(),
        pair.second().file().name(),
        pair.canRemember()
            ? "Both were told which address to try first."
            : "Each chose an address of its own; the tester's bridge exchanged the two in all that"
                + " it relayed, so that each saw the other want what it wanted itself.",
        InteropScenario.ALL.stream()
            .map(encounter -> ended.get(new Meeting(pair, encounter)))
            .filter(encounter -> encounter != null)
            .toList());
  }
}
