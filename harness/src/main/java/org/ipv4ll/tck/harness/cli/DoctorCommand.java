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
      "Look at what a run on a real wire needs: root, libpcap, tools, exact timestamps.",
      "What is in virtual time needs none of it. --targets tells what each target needs."
    },
    footer = {
      "",
      "Examples:",
      "  sudo ipv4ll-tck doctor             look, and say what to do about what is missing",
      "  sudo ipv4ll-tck doctor --targets   which targets this machine is ready for",
      "  sudo ipv4ll-tck doctor --install   install what the kit itself lacks, then look",
      "  sudo ipv4ll-tck doctor --install --target zcip   all that this target needs, built or not"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything is well",
      "2:wrong usage",
      "4:something is missing or not good enough, or could not be installed"
    })
final class DoctorCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--install",
      description = {
        "install with apt-get what the kit itself lacks, and with --target what those targets",
        "lack, and run the scripts that make what no package brings; needs root"
      })
  private boolean install;

  @Option(
      names = "--target",
      split = ",",
      paramLabel = "T",
      completionCandidates = Candidates.TargetNames.class,
      description = "targets or target files that this machine has to be ready for")
  private List<String> wanted = List.of();

  @Option(names = "--targets", description = "look at what each shipped target needs instead")
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
