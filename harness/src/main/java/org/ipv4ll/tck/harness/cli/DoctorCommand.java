// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.ipv4ll.tck.harness.cli.exit.UsageProblem;
import org.ipv4ll.tck.harness.cli.option.Candidates;
import org.ipv4ll.tck.harness.cli.option.TargetLookup;
import org.ipv4ll.tck.harness.doctor.Doctor;
import org.ipv4ll.tck.harness.doctor.Finding;
import org.ipv4ll.tck.harness.target.TargetException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what this machine can do. */
@Command(
    name = "doctor",
    description = {
      "Check the prerequisites of runs on a real wire: root, libpcap, tools, exact timestamps.",
      "Runs in virtual time need none of them. --targets shows the needs of each target."
    },
    footer = {
      "",
      "Examples:",
      "  sudo ipv4ll-tck doctor             check, and suggest a remedy for each problem",
      "  sudo ipv4ll-tck doctor --targets   which targets this machine can run",
      "  sudo ipv4ll-tck doctor --install   install missing packages of the kit, then check",
      "  sudo ipv4ll-tck doctor --install --target zcip   install and build what this target needs"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no problem found",
      "2:wrong usage",
      "4:something is missing or not good enough, or could not be installed"
    })
final class DoctorCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--install",
      description = {
        "install missing packages of the kit with apt-get, and with --target those of the targets;",
        "run the build scripts of programs that are not packaged; needs root"
      })
  private boolean install;

  @Option(
      names = "--target",
      split = ",",
      paramLabel = "T",
      completionCandidates = Candidates.TargetNames.class,
      description = "targets or target files to check or to prepare for")
  private List<String> wanted = List.of();

  @Option(
      names = "--targets",
      description = "check the prerequisites of each shipped target instead")
  private boolean targets;

  @Option(names = "-v", description = "show the stack trace of an error of the kit")
  private boolean verbose;

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    var doctor = doctor();
    if (install) {
      install(doctor, out);
    }
    var findings = targets ? doctor.examineTargets() : doctor.examine();
    findings.forEach(finding -> print(finding, out));
    out.println(conclusion(findings));
    out.flush();
    return findings.stream().allMatch(Finding::ok) ? ExitCode.OK : ExitCode.ERROR;
  }

  /** Says no more and no less than the marks above it. */
  static String conclusion(List<Finding> findings) {
    var ill = names(findings, Finding.State.ILL);
    var remarked = names(findings, Finding.State.REMARK);
    var absent = names(findings, Finding.State.ABSENT);
    if (!ill.isEmpty()) {
      return "Wants attention: " + String.join(", ", ill) + ".";
    }
    if (!remarked.isEmpty()) {
      return "Good enough, but look at: " + String.join(", ", remarked) + ".";
    }
    int ready = findings.size() - absent.size();
    return absent.isEmpty()
        ? "All is well."
        : absent.equals(List.of("targets"))
            ? "The kit is ready, and so are some of the targets."
            : "%d of %d are ready.".formatted(ready, findings.size());
  }

  private static List<String> names(List<Finding> findings, Finding.State state) {
    return findings.stream()
        .filter(finding -> finding.state() == state)
        .map(Finding::name)
        .toList();
  }

  private Doctor doctor() {
    var targets = TargetLookup.targets();
    try {
      return wanted.isEmpty() ? Doctor.of(targets) : Doctor.of(targets, wanted);
    } catch (TargetException e) {
      throw new UsageProblem(e.getMessage());
    }
  }

  private void install(Doctor doctor, PrintWriter out) {
    var missing = doctor.missing();
    if (missing.isEmpty()) {
      out.println(wanted.isEmpty() ? "The kit lacks nothing." : "Nothing is missing.");
    } else {
      out.println("Installing " + String.join(", ", missing) + " ...");
      out.flush();
      doctor.install();
    }
  }

  private static void print(Finding finding, PrintWriter out) {
    out.printf("%-2s  %-31s  %s%n", mark(finding.state()), finding.name(), finding.detail());
    if (!finding.mend().isEmpty()) {
      out.printf("    %-31s  -> %s%n", "", finding.mend());
    }
  }

  private static String mark(Finding.State state) {
    return switch (state) {
      case WELL -> "ok";
      case ABSENT, REMARK -> "--";
      case ILL -> "!!";
    };
  }
}
