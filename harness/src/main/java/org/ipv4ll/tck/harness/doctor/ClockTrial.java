// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.ipv4ll.tck.harness.link.CaptureLibrary;
import org.ipv4ll.tck.harness.support.SupportException;
import org.ipv4ll.tck.harness.support.process.Tools;
import org.ipv4ll.tck.harness.support.testbed.VethPair;
import org.ipv4ll.tck.harness.support.testbed.VethPair.Kernel;

/** How well this machine stamps frames while it is busy with a run; costs the run no time. */
final class ClockTrial {

  private static final Path SOURCE =
      Path.of("/sys/devices/system/clocksource/clocksource0/current_clocksource");

  /** No case has such a number, nor has the doctor. */
  private static final int NUMBER = 999_998;

  private static final int FRAMES = 40;

  private ClockTrial() {}

  /** What the kernel reads the time from. */
  static String source() {
    try {
      return Files.readString(SOURCE).strip();
    } catch (IOException e) {
      return "unknown";
    }
  }

  /** Begins a trial, where this machine can make one. */
  static CompletableFuture<Optional<Duration>> begin() {
    return Tools.isRoot() && CaptureLibrary.version().isPresent()
        ? CompletableFuture.supplyAsync(ClockTrial::error, ClockTrial::inBackground)
        : CompletableFuture.completedFuture(Optional.empty());
  }

  private static void inBackground(Runnable work) {
    var thread = new Thread(work, "clock trial");
    thread.setDaemon(true);
    thread.start();
  }

  private static Optional<Duration> error() {
    try (var pair = VethPair.create(NUMBER, "02:00:5e:00:00:02", Kernel.SILENT)) {
      pair.up();
      pair.awaitCarrier();
      return Optional.of(TimestampTrial.of(pair, FRAMES).error());
    } catch (SupportException e) {
      return Optional.empty(); // only told, never judged by
    }
  }
}
