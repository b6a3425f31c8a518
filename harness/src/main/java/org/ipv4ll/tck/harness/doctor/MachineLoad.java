// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Counters of the processors.
 *
 * @param total ticks of all kinds since boot
 * @param stolen ticks that the hypervisor gave to others
 */
record MachineLoad(long total, long stolen) {

  private static final int STEAL = 8;

  static MachineLoad now() {
    try (var lines = Files.lines(Path.of("/proc/stat"))) {
      var fields = lines.findFirst().orElse("").split("\\s+");
      long total = 0;
      for (int i = 1; i <= STEAL && i < fields.length; i++) {
        total += Long.parseLong(fields[i]);
      }
      return new MachineLoad(total, fields.length > STEAL ? Long.parseLong(fields[STEAL]) : 0);
    } catch (IOException e) {
      return new MachineLoad(0, 0);
    }
  }

  /** Percent of the time since an earlier reading that the hypervisor gave to others. */
  double stolenSince(MachineLoad earlier) {
    long ticks = total - earlier.total;
    return ticks == 0 ? 0 : 100.0 * (stolen - earlier.stolen) / ticks;
  }

  /** How many processes want to run, on average over a minute. */
  static double average() {
    try {
      return Double.parseDouble(Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
    } catch (IOException e) {
      return 0;
    }
  }
}
