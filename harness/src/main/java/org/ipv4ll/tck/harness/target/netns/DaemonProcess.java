// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.netns;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.ipv4ll.tck.harness.support.Deadline;
import org.ipv4ll.tck.harness.support.process.Background;
import org.ipv4ll.tck.harness.support.process.Command;
import org.ipv4ll.tck.harness.support.process.ProcStatus;
import org.ipv4ll.tck.harness.support.process.Signal;
import org.ipv4ll.tck.harness.support.process.StampedLog;
import org.ipv4ll.tck.harness.target.AbilityOutcome;
import org.ipv4ll.tck.harness.target.Liveness;
import org.ipv4ll.tck.harness.target.TargetException;
import org.ipv4ll.tck.harness.target.TargetFile.Stop;

/** One life of a daemon, from its start to its end, with every process that it starts itself. */
final class DaemonProcess {

  private static final Duration SETTING_UP = Duration.ofSeconds(60);
  private static final Duration HEARING = Duration.ofSeconds(2);
  private static final Duration OUTPUT = Duration.ofSeconds(5);
  private static final int LAST_LINES = 5;

  private final BedFiles files;
  private final Path log;
  private final String program;
  private final Background process;

  private DaemonProcess(BedFiles files, Path log, String program, Background process) {
    this.files = files;
    this.log = log;
    this.program = program;
    this.process = process;
  }

  /** Starts a command in the namespace with this path; returns once it runs. */
  static DaemonProcess begin(
      Path namespace,
      BedFiles files,
      Path log,
      List<String> command,
      Map<String, String> environment) {
    // A session of its own: Ctrl-C at the terminal of the run is not for the daemon.
    var arguments = new ArrayList<>(List.of("setsid", "nsenter", "--net=" + namespace));
    arguments.addAll(List.of("unshare", "--mount", "--pid", "--ipc", "--uts", "--fork"));
    arguments.addAll(List.of("--kill-child=SIGKILL", "/bin/sh", "-c"));
    arguments.addAll(List.of(Scripts.BED, "bed.sh", files.directory().toString(), Scripts.LIFE));
    arguments.addAll(command);
    var process = Background.start(arguments, environment, log);
    var life = new DaemonProcess(files, log, command.get(0), process);
    life.awaitStart();
    return life;
  }

  private void awaitStart() {
    Deadline.await(SETTING_UP, () -> files.pid().isPresent() || !process.isAlive());
    if (files.pid().isEmpty()) {
      end();
      throw new TargetException("the bed of " + program + " could not be made:" + lastLines());
    }
  }

  /** Whether it is still on its way: to its first wait for something, or to its end. */
  boolean isBusy() {
    var daemon = daemon();
    return process.isAlive()
        && (daemon.isEmpty()
            || ProcStatus.of(daemon.getAsLong()).filter(ProcStatus::isSleeping).isEmpty());
  }

  /** The process that all others of the bed descend from. */
  long process() {
    return process.pid();
  }

  Liveness liveness() {
    var status = process.status();
    return status.isEmpty() ? new Liveness.Running() : Liveness.ofStatus(status.getAsInt());
  }

  /** What it said last, for a message; begins with a line break unless it said nothing. */
  String lastLines() {
    process.awaitOutput(OUTPUT);
    var lines = StampedLog.tail(log, LAST_LINES);
    return lines.isEmpty() ? " (it said nothing)" : "\n  " + String.join("\n  ", lines);
  }

  /** Runs another command in the same bed. */
  AbilityOutcome use(String ability, List<String> command) {
    var target = Long.toString(first().orElseThrow(this::gone));
    var arguments = new ArrayList<>(List.of("nsenter", "--target", target, "--net", "--mount"));
    arguments.addAll(List.of("--pid", "--ipc", "--uts", "--root", "--wd"));
    arguments.addAll(command);
    return AbilityOutcome.of(ability, Command.of(arguments)).of(command);
  }

  private TargetException gone() {
    return new TargetException(program + " does not run any more: " + liveness());
  }

  /** Asks it to stop, and makes an end of it if it does not. */
  void stop(Stop stop) {
    daemon().ifPresent(stop.signal()::send);
    if (!process.ended(stop.within())) {
      end();
    }
  }

  /** Ends it with all its processes: the kernel kills what a first process leaves behind. */
  void end() {
    first().ifPresent(Signal.TERM::send);
    if (!process.ended(HEARING)) {
      first().ifPresent(Signal.KILL::send); // it is still making the bed, and hears nothing
      process.kill();
    }
  }

  /** The first process of the bed, as the machine counts. */
  private OptionalLong first() {
    return ProcStatus.children(process.pid()).findFirst();
  }

  /** The daemon itself; other children of the first process are orphans that it took in. */
  private OptionalLong daemon() {
    var inside = files.pid();
    var first = first();
    return inside.isEmpty() || first.isEmpty()
        ? OptionalLong.empty()
        : ProcStatus.children(first.getAsLong())
            .filter(pid -> isInside(pid, inside.getAsLong()))
            .findFirst();
  }

  private static boolean isInside(long pid, long inside) {
    return ProcStatus.of(pid).filter(status -> status.insidePid() == inside).isPresent();
  }
}
