// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.qemu;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.harness.support.process.Background;
import org.ipv4ll.tck.harness.support.process.ProcStatus;
import org.ipv4ll.tck.harness.support.process.Signal;
import org.ipv4ll.tck.harness.support.process.StampedLog;
import org.ipv4ll.tck.harness.target.Liveness;
import org.ipv4ll.tck.harness.target.TargetFile.Stop;

/** One life of a virtual machine, from power on to power off. */
final class Machine {

  private static final Duration OUTPUT = Duration.ofSeconds(5);
  private static final int LAST_LINES = 5;

  private final Background process;
  private final Path log;

  private Machine(Background process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** Switches it on. */
  static Machine begin(List<String> command, Map<String, String> environment, Path log) {
    // A session of its own: Ctrl-C at the terminal of the run is not for the machine.
    var line = new ArrayList<>(List.of("setsid"));
    line.addAll(command);
    return new Machine(Background.start(line, environment, log), log);
  }

  boolean isBusy() {
    return process.isAlive()
        && ProcStatus.of(process.pid()).filter(ProcStatus::isSleeping).isEmpty();
  }

  /** The emulator. */
  long process() {
    return process.pid();
  }

  Liveness liveness() {
    var status = process.status();
    return status.isEmpty() ? new Liveness.Running() : Liveness.ofStatus(status.getAsInt());
  }

  /** What it said last, for a message. */
  String lastLines() {
    process.awaitOutput(OUTPUT);
    return String.join("\n  ", StampedLog.tail(log, LAST_LINES));
  }

  /** Asks it to stop, and switches it off if it does not. */
  void stop(Stop stop) {
    stop.signal().send(process.pid());
    if (!process.ended(stop.within())) {
      end();
    }
  }

  /** Switches it off. */
  void end() {
    Signal.TERM.send(process.pid());
    if (!process.ended(OUTPUT)) {
      process.kill();
    }
  }
}
