// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.ipv4ll.tck.harness.link.CaptureLibrary;
import org.ipv4ll.tck.harness.runner.Timekeeping;
import org.ipv4ll.tck.harness.support.SupportException;
import org.ipv4ll.tck.harness.support.process.Tools;
import org.ipv4ll.tck.harness.support.testbed.VethPair;
import org.ipv4ll.tck.harness.support.testbed.VethPair.Kernel;
import org.ipv4ll.tck.harness.target.TargetFile;
import org.ipv4ll.tck.harness.target.Targets;

/** Looks at what a run on a real wire needs, and can install what is missing. */
public final class Doctor {

  /** No case has such a number, so that a doctor may look while a run is under way. */
  private static final int NUMBER = 999_999;

  private static final int FRAMES = 200;
  private static final long ENOUGH_BYTES = 512L * 1024 * 1024;
  private static final Duration GOOD = Duration.ofMillis(1);

  /** Those that somebody asked for. */
  private final List<TargetFile> wanted;

  /** All that are worth a look. */
  private final List<TargetFile> targets;

  private Doctor(List<TargetFile> wanted, List<TargetFile> targets) {
    this.wanted = wanted;
    this.targets = targets;
  }

  /** Looks at the machine, and counts the shipped targets for which it is ready. */
  public static Doctor of(Targets targets) {
    return new Doctor(List.of(), targets.names().stream().map(targets::find).toList());
  }

  /** Looks at the machine, which has to be ready for these targets. */
  public static Doctor of(Targets targets, List<String> wanted) {
    var files = wanted.stream().map(targets::find).toList();
    return new Doctor(files, files);
  }

  /** Looks at everything; takes about three seconds. */
  public List<Finding> examine() {
    var findings = new ArrayList<Finding>();
    findings.add(root());
    findings.add(libpcap());
    findings.add(namespaces());
    findings.add(space());
    findings.addAll(wire());
    findings.addAll(
        wanted.isEmpty()
            ? List.of(TargetFindings.of(targets).summary())
            : TargetFindings.of(targets).each(true));
    return List.copyOf(findings);
  }

  /** Looks at what each target needs. */
  public List<Finding> examineTargets() {
    return TargetFindings.of(targets).each(!wanted.isEmpty());
  }

  private static Finding root() {
    return Tools.isRoot()
        ? Finding.well("root", "yes")
        : Finding.ill("root", "no: only targets in virtual time can be tested", "use sudo");
  }

  private static Finding libpcap() {
    return CaptureLibrary.version()
        .map(version -> Finding.well("libpcap", version))
        .orElseGet(
            () -> Finding.ill("libpcap", "not found", "apt-get install " + Packages.LIBPCAP));
  }

  private static Finding namespaces() {
    var missing = Packages.absent(Packages.TOOLS);
    var packages = new TreeSet<>(missing.stream().map(Tools::packageOf).toList());
    return missing.isEmpty()
        ? Finding.well("namespaces", String.join(", ", Packages.TOOLS))
        : Finding.ill(
            "namespaces",
            "missing: " + String.join(", ", missing),
            "apt-get install " + String.join(" ", packages));
  }

  private static Finding space() {
    var place = Path.of(System.getProperty("java.io.tmpdir"));
    try {
      long free = Files.getFileStore(place).getUsableSpace();
      var detail = "%d MiB free in %s".formatted(free >> 20, place);
      return free > ENOUGH_BYTES
          ? Finding.well("disk", detail)
          : Finding.ill("disk", detail, "free space, or set -Djava.io.tmpdir to another directory");
    } catch (IOException e) {
      return Finding.ill("disk", place + ": " + e.getMessage(), "set -Djava.io.tmpdir");
    }
  }

  /** What only a pair of interfaces can tell. */
  private static List<Finding> wire() {
    if (!Tools.isRoot()
        || CaptureLibrary.version().isEmpty()
        || !Packages.absent(Packages.TOOLS).isEmpty()) {
      return List.of(Finding.absent("wire", "not tried: needs root, libpcap and these tools", ""));
    }
    var before = MachineLoad.now();
    try (var pair = VethPair.create(NUMBER, "02:00:5e:00:00:01", Kernel.SILENT)) {
      pair.up();
      pair.awaitCarrier();
      var trial = TimestampTrial.of(pair, FRAMES);
      double stolen = MachineLoad.now().stolenSince(before);
      return List.of(
          Finding.well("wire", "a pair of interfaces in two namespaces"),
          clock(trial),
          load(stolen));
    } catch (SupportException e) {
      return List.of(
          Finding.ill("wire", e.getMessage(), "a kernel with veth and network namespaces"));
    }
  }

  private static Finding clock(TimestampTrial trial) {
    var detail =
        "error at most %s beyond a call of %s (p99 of %d frames), sent %s late (p99)"
            .formatted(
                text(trial.error()), text(trial.width()), trial.frames(), text(trial.lateness()));
    return trial.error().compareTo(GOOD) < 0
        ? Finding.well("timestamps", detail)
        : Finding.ill("timestamps", detail, "judge with --slack lenient, or on a quieter machine");
  }

  private static String text(Duration time) {
    return String.format(Locale.ROOT, "%.3f ms", time.toNanos() / 1e6);
  }

  private static Finding load(double stolen) {
    int cores = Runtime.getRuntime().availableProcessors();
    double load = MachineLoad.average();
    var detail =
        String.format(Locale.ROOT, "%.1f on %d cores, %.0f %% stolen", load, cores, stolen);
    return load < 2 * cores && stolen < 10
        ? Finding.well("load", detail)
        : Finding.remark(
            "load", detail, "run fewer cases in parallel (--parallel), or use a quieter machine");
  }

  /** What stamps frames here; how well it does is tried in the background from now on. */
  public static Timekeeping timekeeping() {
    var trial = ClockTrial.begin();
    return new Timekeeping(
        ClockTrial.source(),
        () -> trial.isCompletedExceptionally() ? Optional.empty() : trial.getNow(Optional.empty()));
  }

  /** What the kit and the targets asked for would need: packages, and scripts to be run. */
  public List<String> missing() {
    var missing = new ArrayList<>(packages().missing());
    workshop().missing().forEach(script -> missing.add(String.join(" ", script)));
    return List.copyOf(missing);
  }

  /**
   * Installs the packages and runs the scripts.
   *
   * @throws SupportException if this is not root, or apt or a script has failed
   */
  public void install() {
    packages().install();
    workshop().build();
  }

  private Packages packages() {
    return new Packages(wanted);
  }

  private TargetBuilder workshop() {
    return new TargetBuilder(wanted);
  }
}
